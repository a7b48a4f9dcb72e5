using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Adder.Tests.Sys;

/// <summary>What is being handled is known to the test: it is the variable of the catch block.</summary>
public sealed partial class ExcInfoTests
{
    private static readonly int[] Numbers = [3, 1, 2];
    private static Exception? seenByCallback;
    private readonly List<string> wrong = [];
    private int checks;

    public ExcInfoTests() => sys.exception();

    [Fact]
    public void nested_blocks_handle_their_own_and_then_the_outer_exception()
    {
        Check("outside", null);
        try
        {
            throw new InvalidOperationException("A");
        }
        catch (InvalidOperationException a)
        {
            Check("catch", a);
            try
            {
                throw new ValueError("B");
            }
            catch (ValueError b)
            {
                Check("nested", b);
            }

            Check("after the nested one", a);
            try
            {
                Deep(20, () => throw new ValueError("B"));
            }
            catch (ValueError b)
            {
                Check("nested, from deep below", b);
                Deep(50, () => Check("deep below", b));
            }

            Deep(50, () => Check("deep below the outer one", a));
            for (var i = 0; i < 10; i++)
            {
                try
                {
                    Deep(i * 3, () => throw new ValueError("X"));
                }
                catch (ValueError x)
                {
                    Check("in a loop", x);
                }
            }

            Check("after the loop", a);
        }

        Check("after all", null);
        Confirm(19);
    }

    [Fact]
    public void filters_and_finally_blocks_know_what_passes_through_them()
    {
        var c = new ValueError("C");
        try
        {
            try
            {
                throw c;
            }
            finally
            {
                Check("finally while unwinding", c);
            }
        }
        catch (ValueError)
        {
            Check("catch", c);
        }

        try
        {
            try
            {
                throw c;
            }
            catch (ValueError) when (Filter("filter that refuses", c, answer: false))
            {
            }
        }
        catch (ValueError)
        {
            Check("after a filter that refuses", c);
        }

        try
        {
            throw c;
        }
        catch (ValueError) when (FilterWithExceptions(c))
        {
            Check("after a filter that has caught another", c);
        }

        Check("after all", null);
        Confirm(8);
    }

    [Fact]
    public void rethrown_wrapped_and_captured_exceptions_are_handled_as_what_they_are_then()
    {
        try
        {
            try
            {
                throw new ValueError("E");
            }
            catch (ValueError e)
            {
                Check("first", e);
                throw;
            }
        }
        catch (ValueError e)
        {
            Check("rethrown", e);
        }

        try
        {
            try
            {
                throw new ValueError("E");
            }
            catch (ValueError e)
            {
                throw new RuntimeError("W", e);
            }
        }
        catch (RuntimeError e)
        {
            Check("wrapped", e);
        }

        try
        {
            ExceptionDispatchInfo.Capture(new ValueError("captured")).Throw();
        }
        catch (ValueError e)
        {
            Check("captured", e);
        }

        Confirm(4);
    }

    [Fact]
    public void what_the_runtime_throws_is_handled_too()
    {
        Caught<IndexOutOfRangeException>(() => _ = Numbers[checks + 5]);
        Caught<NullReferenceException>(() => _ = ((string?)(object?)null)!.Length);
        Caught<DivideByZeroException>(() => _ = 5 / (wrong.Count * 2));
        Caught<InvalidCastException>(() => _ = (Exception)(object)wrong);
        Caught<ArgumentOutOfRangeException>(() => _ = "x".AsSpan(5));
        Caught<TypeInitializationException>(() => RuntimeHelpers.RunClassConstructor(typeof(Unmade).TypeHandle));
        Caught<System.Reflection.TargetInvocationException>(() => typeof(ExcInfoTests).GetMethod(nameof(Thrower), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!.Invoke(null, []));
        Caught<AggregateException>(WaitForFailure);
        Check("after all", null);
        Confirm(9);
    }

    [Fact]
    public void other_threads_and_consumers_of_iterators_handle_nothing()
    {
        try
        {
            throw new ValueError("G");
        }
        catch (ValueError e)
        {
            var thread = new Thread(() => Check("another thread", null));
            thread.Start();
            thread.Join();
            Check("this thread", e);
        }

        foreach (var _ in Items()) Check("consumer", null);
        Confirm(3);
    }

    [Fact]
    public unsafe void calls_from_native_code_handle_what_is_around_them()
    {
        seenByCallback = new ValueError("none");
        fixed (int* first = Numbers.ToArray()) qsort(first, 3, sizeof(int), &Compare);
        Assert.Null(seenByCallback);
        try
        {
            throw new ValueError("around");
        }
        catch (ValueError e)
        {
            fixed (int* first = Numbers.ToArray()) qsort(first, 3, sizeof(int), &Compare);
            Assert.Same(e, seenByCallback);
            Check("afterwards", e);
        }

        Confirm(1);
    }

    [Fact]
    public void it_stays_exact_over_many_exceptions_and_collections()
    {
        for (var i = 0; i < 2_000; i++)
        {
            try
            {
                Deep(i % 40, () => throw new ValueError("S"));
            }
            catch (ValueError e)
            {
                Check("outer", e);
                if (i % 500 == 0) GC.Collect();
                try
                {
                    Deep(i % 7, () => throw new ValueError("T"));
                }
                catch (ValueError inner)
                {
                    Check("inner", inner);
                }

                Check("outer again", e);
            }

            Check("after", null);
        }

        Confirm(8_000);
    }

    [Fact]
    public async Task a_catch_block_that_awaits_says_itself_what_it_handles()
    {
        try
        {
            await Task.Yield();
            throw new ValueError("H");
        }
        catch (ValueError e)
        {
            Check("the compiler has moved this block out of the handling", null);
            using (sys.handling(e))
            {
                Check("said", e);
                await Task.Yield();
                Check("on whatever thread goes on", e);
                try
                {
                    throw new ValueError("inner");
                }
                catch (ValueError inner)
                {
                    Check("nested, by the runtime", inner);
                    using (sys.handling(e)) Check("said inside", e);
                    Check("nested again", inner);
                }

                Check("said again", e);
            }

            Check("no longer said", null);
        }

        Confirm(8);
    }
}
