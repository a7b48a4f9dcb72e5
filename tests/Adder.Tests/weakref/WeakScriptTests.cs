using System.Globalization;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.Weak;

/// <summary>Scripts of calls with objects that are alive, beside CPython's answers.</summary>
public sealed class WeakScriptTests
{
    private const int Objects = 6;

    private static readonly Gen<string[][]> DictionaryScripts = Step(
        "set", "set", "set", "get", "get_or", "in", "setdefault", "pop", "pop_or", "popitem", "del", "clear", "len", "list", "values", "items", "update", "or", "ror", "ior", "copy", "eq");

    private static readonly Gen<string[][]> SetScripts = Step(
        "add", "add", "add", "in", "discard", "remove", "len", "clear", "copy", "union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint",
        "update", "intersection_update", "difference_update", "symmetric_difference_update", "|", "&", "-", "^", "|=", "&=", "-=", "^=", "<=", "<", ">=", ">", "==");

    private static readonly Named[] Alive = [.. Enumerable.Range(0, Objects).Select(number => new Named(number))];

    public WeakScriptTests() => CPython.Newest.Answer("""
        import weakref
        class Named:
            def __init__(self, number): self.number = number
            def __str__(self): return "o%d" % self.number
        alive = [Named(number) for number in range(6)]
        def shown(x):
            if isinstance(x, (list, tuple)): return "[" + " ".join(map(shown, x)) + "]"
            return str(x)
        def play(make, key, value, steps):
            d = make()
            told = []
            for op, i, j in steps:
                i, j = int(i), int(j)
                try: told.append(shown(step(make, d, op, key(i), value(j), [(key(i), value(j)), (key(j), value(i))])))
                except KeyError as e: told.append("KeyError")
                if op == "ior": d |= {key(i): value(j), key(j): value(i)}
            return "; ".join(told)
        def step(make, d, op, k, v, pairs):
            if op == "set": d[k] = v
            elif op == "get": return d[k]
            elif op == "get_or": return d.get(k, v)
            elif op == "in": return k in d
            elif op == "setdefault": return d.setdefault(k, v)
            elif op == "pop": return d.pop(k)
            elif op == "pop_or": return d.pop(k, v)
            elif op == "popitem": return d.popitem()
            elif op == "del": del d[k]
            elif op == "clear": d.clear()
            elif op == "len": return len(d)
            elif op == "list": return list(d)
            elif op == "values": return list(d.values())
            elif op == "items": return list(d.items())
            elif op == "update": d.update(pairs)
            elif op == "or": return list((d | dict(pairs)).items())
            elif op == "ror": return list((dict(pairs) | d).items())
            elif op == "copy": return list(d.copy().items())
            elif op == "eq": return [d == make(dict(d)), d == dict(pairs)]
        def play_set(steps):
            s = weakref.WeakSet()
            told = []
            for op, i, j in steps:
                i, j = int(i), int(j)
                try: told.append(step_set(s, op, alive[i], [alive[i], alive[j]]))
                except KeyError: told.append("KeyError")
            return "; ".join(told)
        def told_set(x): return " ".join(sorted(map(str, x))) if isinstance(x, weakref.WeakSet) else str(x)
        def step_set(s, op, item, items):
            if op in ("add", "discard", "remove"): return told_set(getattr(s, op)(item))
            if op == "in": return str(item in s)
            if op == "len": return str(len(s))
            if op in ("clear", "copy"): return told_set(getattr(s, op)())
            other = weakref.WeakSet(items)
            if op == "|=": s |= other
            elif op == "&=": s &= other
            elif op == "-=": s -= other
            elif op == "^=": s ^= other
            elif op[0].isalpha(): return told_set(getattr(s, op)(items)) + told_set(s)
            else: return told_set(eval("s " + op + " other"))
            return told_set(s)
        """);

    [Fact]
    public void a_WeakValueDictionary_answers_as_CPythons() => DictionaryScripts.Sample(script => Assert.Equal(
        CPython.Newest.Answer($"play(weakref.WeakValueDictionary, lambda i: i, lambda i: alive[i], {Python.Literal(script)})"),
        Python.Outcome(() => Play(() => new weakref.WeakValueDictionary<int, Named>(), i => i, i => Alive[i], script))), iter: 300);

    [Fact]
    public void a_WeakValueDictionary_of_texts_answers_as_CPythons() => DictionaryScripts.Sample(script => Assert.Equal(
        CPython.Newest.Answer($"play(weakref.WeakValueDictionary, lambda i: 'k%d' % i, lambda i: alive[i], {Python.Literal(script)})"),
        Python.Outcome(() => Play(() => new weakref.WeakValueDictionary<string, Named>(), i => $"k{i}", i => Alive[i], script))), iter: 300);

    [Fact]
    public void a_WeakKeyDictionary_answers_as_CPythons() => DictionaryScripts.Sample(script => Assert.Equal(
        CPython.Newest.Answer($"play(weakref.WeakKeyDictionary, lambda i: alive[i], lambda i: i, {Python.Literal(script)})"),
        Python.Outcome(() => Play(() => new weakref.WeakKeyDictionary<Named, int>(), i => Alive[i], i => i, script))), iter: 300);

    [Fact]
    public void a_WeakSet_answers_as_CPythons() => SetScripts.Sample(script => Assert.Equal(
        CPython.Newest.Answer($"play_set({Python.Literal(script)})"), Python.Outcome(() => PlaySet(script))), iter: 600);

    private static Gen<string[][]> Step(params string[] ops) =>
        Gen.Select(Among.These(ops), Gen.Int[0, Objects - 1], Gen.Int[0, Objects - 1], (op, i, j) => new[] { op, $"{i}", $"{j}" }).Array[1, 40];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Play<TMapping, TKey, TValue>(Func<TMapping> make, Func<int, TKey> key, Func<int, TValue> value, string[][] steps)
        where TKey : notnull
        where TMapping : IDictionary<TKey, TValue>
    {
        dynamic d = make();
        var told = new List<string>();
        foreach (var step in steps)
        {
            var (i, j) = (Number(step[1]), Number(step[2]));
            var (k, v) = (key(i), value(j));
            var pairs = new OrderedDictionary<TKey, TValue> { [k] = v };
            pairs[key(j)] = value(i);
            try
            {
                told.Add(Shown(Done<TKey, TValue>(step[0], d, k, v, pairs)));
            }
            catch (KeyError)
            {
                told.Add("KeyError");
            }
        }

        return string.Join("; ", told);
    }

    private static object? Done<TKey, TValue>(string op, dynamic d, TKey k, TValue v, OrderedDictionary<TKey, TValue> pairs)
        where TKey : notnull
    {
        switch (op)
        {
            case "set": d[k] = v; return null;
            case "get": return d[k];
            case "get_or": return d.get(k, v);
            case "in": return d.Contains(k);
            case "setdefault": return d.setdefault(k, v);
            case "pop": return d.pop(k);
            case "pop_or": return d.pop(k, v);
            case "popitem": return d.popitem();
            case "del": d.__delitem__(k); return null;
            case "clear": d.clear(); return null;
            case "len": return d.Count;
            case "list": return ((IEnumerable<TKey>)d.keys()).ToArray();
            case "values": return ((IEnumerable<TValue>)d.values()).ToArray();
            case "items": return ((IEnumerable<KeyValuePair<TKey, TValue>>)d.items()).ToArray();
            case "update": d.update((IEnumerable<KeyValuePair<TKey, TValue>>)pairs); return null;
            case "or": return Joined(d, pairs);
            case "ror": return JoinedRight(d, pairs);
            case "ior": InPlace(d, pairs); return null;
            case "copy": return ((IEnumerable<KeyValuePair<TKey, TValue>>)d.copy().items()).ToArray();
            default: return new[] { d.Equals(d.copy()), d.Equals(pairs) };
        }
    }

    private static KeyValuePair<TKey, TValue>[] Joined<TKey, TValue>(weakref.WeakValueDictionary<TKey, TValue> d, IEnumerable<KeyValuePair<TKey, TValue>> other)
        where TValue : class => (d | other).items().ToArray();

    private static KeyValuePair<TKey, TValue>[] Joined<TKey, TValue>(weakref.WeakKeyDictionary<TKey, TValue> d, IEnumerable<KeyValuePair<TKey, TValue>> other)
        where TKey : class => (d | other).items().ToArray();

    private static KeyValuePair<TKey, TValue>[] JoinedRight<TKey, TValue>(weakref.WeakValueDictionary<TKey, TValue> d, IEnumerable<KeyValuePair<TKey, TValue>> other)
        where TValue : class => (other | d).items().ToArray();

    private static KeyValuePair<TKey, TValue>[] JoinedRight<TKey, TValue>(weakref.WeakKeyDictionary<TKey, TValue> d, IEnumerable<KeyValuePair<TKey, TValue>> other)
        where TKey : class => (other | d).items().ToArray();

    private static void InPlace<TKey, TValue>(weakref.WeakValueDictionary<TKey, TValue> d, IEnumerable<KeyValuePair<TKey, TValue>> other)
        where TValue : class => d |= other;

    private static void InPlace<TKey, TValue>(weakref.WeakKeyDictionary<TKey, TValue> d, IEnumerable<KeyValuePair<TKey, TValue>> other)
        where TKey : class => d |= other;

    private static string Shown(object? value) => value switch
    {
        null => "None",
        System.Collections.IEnumerable items and not string => $"[{string.Join(' ', items.Cast<object?>().Select(Shown))}]",
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) =>
            $"[{Shown(((dynamic)value).Key)} {Shown(((dynamic)value).Value)}]",
        _ => value.ToString()!,
    };

    private static string PlaySet(string[][] steps)
    {
        var s = new weakref.WeakSet<Named>();
        var told = new List<string>();
        foreach (var step in steps)
        {
            var item = Alive[Number(step[1])];
            Named[] items = [item, Alive[Number(step[2])]];
            try
            {
                told.Add(Done(s, step[0], item, items));
            }
            catch (KeyError)
            {
                told.Add("KeyError");
            }
        }

        return string.Join("; ", told);
    }

    private static string Done(weakref.WeakSet<Named> s, string op, Named item, Named[] items)
    {
        var other = new weakref.WeakSet<Named>(items);
        string After(Action change)
        {
            change();
            return "None";
        }

        string Changed(Action change)
        {
            change();
            return Told(s);
        }

        return op switch
        {
            "add" => After(() => s.add(item)),
            "discard" => After(() => s.discard(item)),
            "remove" => After(() => s.remove(item)),
            "clear" => After(s.clear),
            "in" => s.Contains(item).ToString(),
            "len" => $"{s.Count}",
            "copy" => Told(s.copy()),
            "union" => Told(s.union(items)) + Told(s),
            "intersection" => Told(s.intersection(items)) + Told(s),
            "difference" => Told(s.difference(items)) + Told(s),
            "symmetric_difference" => Told(s.symmetric_difference(items)) + Told(s),
            "issubset" => s.issubset(items) + Told(s),
            "issuperset" => s.issuperset(items) + Told(s),
            "isdisjoint" => s.isdisjoint(items) + Told(s),
            "update" => After(() => s.update(items)) + Told(s),
            "intersection_update" => After(() => s.intersection_update(items)) + Told(s),
            "difference_update" => After(() => s.difference_update(items)) + Told(s),
            "symmetric_difference_update" => After(() => s.symmetric_difference_update(items)) + Told(s),
            "|" => Told(s | other),
            "&" => Told(s & other),
            "-" => Told(s - other),
            "^" => Told(s ^ other),
            "|=" => Changed(() => s |= other),
            "&=" => Changed(() => s &= other),
            "-=" => Changed(() => s -= other),
            "^=" => Changed(() => s ^= other),
            "<=" => (s <= other).ToString(),
            "<" => (s < other).ToString(),
            ">=" => (s >= other).ToString(),
            ">" => (s > other).ToString(),
            _ => (s == other).ToString(),
        };
    }

    private static string Told(weakref.WeakSet<Named> s) => string.Join(' ', s.Select(item => item.ToString()).Order(StringComparer.Ordinal));
}
