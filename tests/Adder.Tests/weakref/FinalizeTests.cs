using System.Runtime.CompilerServices;
using Adder.Tests.Oracle;

namespace Adder.Tests.Weak;

[Collection(ProcessState.Name)]
public sealed class FinalizeTests
{
    [Fact]
    public void a_finalizer_is_called_once_when_its_object_is_dead()
    {
        var told = new List<string>();
        var finalizer = Made(told);
        Assert.True(finalizer.alive);
        weakref.collect();
        Assert.Equal(["dead"], told);
        Assert.Equal((false, false), (finalizer.alive, finalizer.atexit));
        Assert.Null(finalizer.peek());
        Assert.Null(finalizer.call());
        Assert.Null(finalizer.detach());
    }

    [Fact]
    public void a_finalizer_nobody_holds_is_called()
    {
        var told = new List<string>();
        Lost(told);
        weakref.collect();
        Assert.Equal(["dead"], told);
    }

    [Fact]
    public void a_finalizer_tells_gives_up_and_returns_what_it_was_made_of()
    {
        var thing = new object();
        var sum = (int a, int b) => a + b;
        var finalizer = new weakref.finalize(thing, sum, 1, 2);
        Assert.Same(thing, finalizer.peek()!.Value.obj);
        Assert.Equal([1, 2], finalizer.peek()!.Value.args);
        Assert.Equal(3, finalizer.call());
        Assert.Null(finalizer.call());
        var other = new weakref.finalize(thing, sum, [1], new Dictionary<string, object?> { ["b"] = 4 });
        Assert.Same(sum, other.detach()!.Value.func);
        Assert.False(other.alive);
        Assert.Null(other.call());
    }

    [Fact]
    public void at_exit_the_newest_is_called_first_and_a_failure_stops_nothing() =>
        Assert.Equal(
            CPython.Newest.Answer("__import__('subprocess').run([__import__('sys').executable, '-c', '''if 1:\n"
                + "    import atexit, weakref\n    class C: pass\n    o = C()\n    def say(x): print(x, flush=True)\n    def bad(): raise ValueError('x')\n"
                + "    atexit.register(say, 'first')\n    weakref.finalize(o, say, 'f1')\n    weakref.finalize(o, say, 'not').atexit = False\n    weakref.finalize(o, bad)\n"
                + "    weakref.finalize(o, say, 'f2')\n    atexit.register(say, 'gone')\n    atexit.unregister(say)\n    atexit.register(bad)\n    atexit.register(say, 'last')\n'''], "
                + "capture_output=True, text=True).stdout.split()"),
            "= " + Python.Literal(ChildProgram.Run("at-exit", "exec \"$@\" 2>/dev/null").Where(line => line != "main")));

    internal static string AtExit()
    {
        var thing = new object();
        var say = (string text) => os.write(1, System.Text.Encoding.ASCII.GetBytes(text + "\n"));
        Action bad = () => throw new ValueError("x");
        atexit.register(say, "first");
        _ = new weakref.finalize(thing, say, "f1");
        _ = new weakref.finalize(thing, say, "not") { atexit = false };
        _ = new weakref.finalize(thing, bad);
        _ = new weakref.finalize(thing, say, "f2");
        atexit.register(say, "gone");
        atexit.unregister(say);
        atexit.register(bad);
        atexit.register(say, "last");
        // it has to live up to the end
        AppDomain.CurrentDomain.SetData("thing", thing);
        return "main";
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static weakref.finalize Made(List<string> told) => new(new object(), () => told.Add("dead"));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Lost(List<string> told) => _ = new weakref.finalize(new object(), () => told.Add("dead"));
}
