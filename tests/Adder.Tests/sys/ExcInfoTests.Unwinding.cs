using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Adder.Tests.Sys;

public sealed partial class ExcInfoTests
{
    [Fact]
    public void exc_info_tells_type_value_and_the_way_it_came()
    {
        Assert.Equal((null, null, null), sys.exc_info());
        try
        {
            Thrower();
        }
        catch (ValueError e)
        {
            var (type, value, traceback) = sys.exc_info();
            Assert.Equal(typeof(ValueError), type);
            Assert.Same(e, value);
            var frames = traceback!.GetFrames();
            Assert.Equal([nameof(Thrower), nameof(exc_info_tells_type_value_and_the_way_it_came)], frames.Select(frame => frame.GetMethod()!.Name));
            Assert.All(frames, frame => Assert.Equal("ExcInfoTests.Unwinding.cs", Path.GetFileName(frame.GetFileName())));
            Assert.True(frames[0].GetFileLineNumber() > frames[1].GetFileLineNumber());
        }

        Assert.Equal((null, null, null), sys.exc_info());
    }

    [Fact]
    public void what_was_thrown_before_anybody_asked_is_found()
    {
        var run = Examples.Run.Of("/", ChildProgram.Command("late-exc-info"));
        Assert.Equal("inner, outer, nothing\n", run.Output);
    }

    /// <summary>For a process in which nobody has asked before.</summary>
    internal static string Late()
    {
        var found = new List<string?>();
        try
        {
            throw new ValueError("outer");
        }
        catch (ValueError)
        {
            try
            {
                throw new ValueError("inner");
            }
            catch (ValueError)
            {
                found.Add(sys.exception()?.Message);
            }

            found.Add(sys.exception()?.Message);
        }

        found.Add(sys.exception() is null ? "nothing" : "something");
        return string.Join(", ", found);
    }

    private void Check(string where, Exception? expected)
    {
        checks++;
        var found = sys.exception();
        if (!ReferenceEquals(found, expected)) wrong.Add($"{where}: {found?.Message ?? "nothing"} instead of {expected?.Message ?? "nothing"}");
    }

    private void Confirm(int expectedChecks)
    {
        Assert.Empty(wrong);
        Assert.Equal(expectedChecks, checks);
    }

    private bool Filter(string where, Exception expected, bool answer)
    {
        Check(where, expected);
        return answer;
    }

    private bool FilterWithExceptions(Exception expected)
    {
        try
        {
            throw new ValueError("inner");
        }
        catch (ValueError e)
        {
            Check("inside the filter", e);
        }

        return Filter("filter after that", expected, answer: true);
    }

    private void Caught<T>(Action call) where T : Exception
    {
        try
        {
            call();
        }
        catch (T e)
        {
            Check(typeof(T).Name, e);
        }
    }

    private static void Deep(int depth, Action call)
    {
        if (depth == 0) call();
        else Deep(depth - 1, call);
    }

    private static IEnumerable<int> Items()
    {
        try
        {
            throw new ValueError("caught before the first item");
        }
        catch (ValueError)
        {
        }

        yield return 1;
    }

    private static void WaitForFailure() => Task.Run(() => throw new ValueError("task")).Wait();

    [LibraryImport("libc")]
    private static unsafe partial void qsort(void* first, nuint count, nuint size, delegate* unmanaged<int*, int*, int> compare);

    [UnmanagedCallersOnly]
    private static unsafe int Compare(int* a, int* b)
    {
        try
        {
            throw new ValueError("in the callback");
        }
        catch (ValueError)
        {
            seenByCallback = sys.exception();
        }

        seenByCallback = sys.exception();
        return *a - *b;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Thrower() => throw new ValueError("from a method below");

    private static class Unmade
    {
        internal static readonly int Value = int.Parse("no number", System.Globalization.CultureInfo.InvariantCulture);
    }
}
