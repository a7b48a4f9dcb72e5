using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.SystemInformation;

[SupportedOSPlatform("linux")]
public sealed class ProcessorsTests
{
    [Fact]
    public void the_processors_are_as_many_as_CPython_counts() =>
        Assert.Equal(CPython.Newest.Answer("(os.cpu_count(), os.process_cpu_count())"), Python.Outcome(() => (os.cpu_count(), os.process_cpu_count())));

    [Fact]
    public void a_bound_thread_counts_its_own_processors_and_those_of_the_machine() =>
        Assert.Equal((1, os.cpu_count()), OwnThread.Run(() =>
        {
            os.sched_setaffinity(0, [os.sched_getaffinity(0).Max()]);
            return (os.process_cpu_count()!.Value, os.cpu_count());
        }));

    [Theory]
    [InlineData("7")]
    [InlineData(" +2147483647")]
    [InlineData("default")]
    [InlineData("")]
    public void the_number_that_the_program_was_started_with_wins_as_in_CPython(string given)
    {
        CPython.Newest.Answer("import subprocess");
        var source = "import os; os.environ['PYTHON_CPU_COUNT'] = '3'; print((os.cpu_count(), os.process_cpu_count()))";
        Assert.Equal(
            CPython.Newest.Answer($"subprocess.run([sys.executable, '-c', {Python.Literal(source)}], env=os.environ | {{'PYTHON_CPU_COUNT': '{given}'}}, capture_output=True, text=True).stdout"),
            "= " + Python.Literal(ChildProgram.Run("processors", $"PYTHON_CPU_COUNT='{given}' exec \"$@\"")[0] + "\n"));
    }

    /// <remarks>CPython doesn't even start.</remarks>
    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("5.0")]
    [InlineData("5 ")]
    [InlineData("many")]
    [InlineData("99999999999")]
    public void a_wrong_number_is_refused(string given) =>
        Assert.Equal($"! ('ValueError', 'PYTHON_CPU_COUNT is {given}: it should be a number greater than 0, or default')",
            ChildProgram.Run("processors", $"PYTHON_CPU_COUNT='{given}' exec \"$@\"")[0]);

    /// <remarks>The system counts anew every five seconds: what came between two equal answers has to equal them.</remarks>
    [Fact]
    public void the_load_is_what_CPython_says()
    {
        string before, here, after;
        do
        {
            before = CPython.Newest.Answer("os.getloadavg()");
            here = Python.Outcome(() => os.getloadavg());
            after = CPython.Newest.Answer("os.getloadavg()");
        }
        while (before != after);
        Assert.Equal(before, here);
    }
}
