#:project ../../../src/Adder/Adder.csproj
#:property PublishAot=true
// Every callback of weakref, run natively; callbacks.py is its twin.
using System.Runtime.CompilerServices;
using Adder;

var told = new List<string>();

void tell(string what)
{
    lock (told) told.Add(what);
}

// Only the callbacks for one object have an order.
void show(string what, bool in_order = false)
{
    weakref.collect();
    lock (told)
    {
        if (!in_order) told.Sort(StringComparer.Ordinal);
        Console.WriteLine($"{what}: {string.Join(", ", told)}");
        told.Clear();
    }
}

[MethodImpl(MethodImplOptions.NoInlining)]
object[] references()
{
    var thing = new Thing("a");
    return [
        new weakref.@ref<Thing>(thing, _ => tell("first")),
        new weakref.@ref<Thing>(thing, _ => throw new ValueError("second")),
        new weakref.@ref<Thing>(thing, r => tell($"third, {r.call() is null}")),
    ];
}

[MethodImpl(MethodImplOptions.NoInlining)]
object[] proxies()
{
    var thing = new Thing("b");
    Func<string> hello = thing.hello;
    return [weakref.proxy(thing, _ => tell("proxy")), weakref.proxy(hello, _ => tell("callable proxy")), new weakref.WeakMethod<Func<string>>(thing.hello, m => tell($"method, {m.call() is null}"))];
}

[MethodImpl(MethodImplOptions.NoInlining)]
weakref.finalize finalizer() => new(new Thing("c"), tell, "finalized");

[MethodImpl(MethodImplOptions.NoInlining)]
void collections(weakref.WeakValueDictionary<string, Thing> values, weakref.WeakKeyDictionary<Thing, int> keys, weakref.WeakSet<Thing> items)
{
    var thing = new Thing("d");
    (values["d"], keys[thing]) = (thing, 1);
    items.add(thing);
    tell($"{values.Count} {keys.Count} {items.Count}");
}

sys.unraisablehook = unraisable => tell(unraisable.exc_value!.Message);
var held = references();
show("references", in_order: true);
GC.KeepAlive(held);
held = proxies();
show("proxies");
GC.KeepAlive(held);
var finalized = finalizer();
weakref.collect();
show($"finalizer, {finalized.alive}");

var (values, keys, items) = (new weakref.WeakValueDictionary<string, Thing>(), new weakref.WeakKeyDictionary<Thing, int>(), new weakref.WeakSet<Thing>());
collections(values, keys, items);
weakref.collect();
tell($"{values.Count} {keys.Count} {items.Count}");
show("collections");

var kept = new Thing("e");
var atexit_one = new weakref.finalize(kept, () => Console.WriteLine("at exit, first made"));
var atexit_two = new weakref.finalize(kept, () => Console.WriteLine("at exit, second made"));
var never = new weakref.finalize(kept, () => Console.WriteLine("never")) { atexit = false };
Console.WriteLine($"{atexit_one.alive} {atexit_two.alive} {never.alive} {weakref.getweakrefcount(kept)}");
GC.KeepAlive(kept);

internal sealed class Thing(string name)
{
    public string hello() => $"hello {name}";
}
