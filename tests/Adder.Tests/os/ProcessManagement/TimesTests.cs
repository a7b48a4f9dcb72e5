using System.Globalization;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class TimesTests
{
    [Fact]
    public void times_are_those_of_the_kernel()
    {
        os.waitpid(HeldChild.Free("i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done"), 0);
        var (before, times, after) = (Stat(), os.times(), Stat());
        double[] ours = [times.user, times.system, times.children_user, times.children_system];
        for (var i = 0; i < ours.Length; i++) Assert.InRange(ours[i], before[i], after[i]);
        Assert.True(times.user > 0);
        Assert.True(times.children_user > 0);
    }

    [Fact]
    public void the_time_elapsed_is_that_of_CPython()
    {
        var before = Elapsed();
        var ours = os.times().elapsed;
        Assert.InRange(ours, before, Elapsed());
    }

    [Fact]
    public void niceness_is_raised_and_refused_as_in_CPython()
    {
        CPython.Newest.Answer("import subprocess");
        const string Script = """
            import os
            def outcome(i):
                try: return '= ' + ascii(os.nice(i))
                except OSError as e: return '! ' + ascii((type(e).__name__, e.errno, str(e), e.filename, e.filename2))
            print(ascii([outcome(i) for i in [0, 2, -3, 1, 0, 2147483647, -2147483648]]))
            """;
        Assert.Equal(
            CPython.Newest.Answer($"subprocess.run([sys.executable, '-c', {Python.Literal(Script)}], capture_output=True, text=True).stdout"),
            "= " + Python.Literal(ChildProgram.Run("nice")[0] + "\n"));
    }

    [Fact]
    public void results_are_tuples_as_in_CPython()
    {
        Assert.Equal("posix.times_result(user=0.5, system=1.5, children_user=0.0, children_system=0.25, elapsed=1e+16)", new os.times_result([0.5, 1.5, 0, 0.25, 1e16]).ToString());
        Assert.Equal("posix.waitid_result(si_pid=1, si_uid=4294967294, si_signo=17, si_status=9, si_code=2)", new os.waitid_result([1, 4294967294, 17, 9, 2]).ToString());
        var (_, _, signo, status, code) = new os.waitid_result([1, 2, 17, 9, 3]);
        Assert.Equal((17, 9, 3), (signo, status, code));
        CPython.Newest.Answer("import resource");
        foreach (var count in (int[])[0, 4, 6, 15, 17])
        {
            Assert.Equal(CPython.Newest.Answer($"os.times_result(range({count}))"), Python.Outcome(() => new os.times_result(Enumerable.Range(0, count).Select(i => (double)i)).Count));
            Assert.Equal(CPython.Newest.Answer($"os.waitid_result(range({count}))"), Python.Outcome(() => new os.waitid_result(Enumerable.Range(0, count).Select(i => (long)i)).Count));
            Assert.Equal(CPython.Newest.Answer($"resource.struct_rusage(range({count}))"), Python.Outcome(() => new os.struct_rusage(Enumerable.Range(0, count).Select(i => (double)i)).Count));
        }

        var usage = new os.struct_rusage(Enumerable.Range(0, 16).Select(i => i + (i < 2 ? 0.5 : 0)));
        Assert.Equal(CPython.Newest.Answer("repr(resource.struct_rusage([0.5, 1.5, *range(2, 16)]))"), "= " + Python.Literal(usage.ToString()));
        Assert.Equal(CPython.Newest.Answer("list(map(float, resource.struct_rusage([0.5, 1.5, *range(2, 16)])))"), "= " + Python.Literal(usage.ToArray()));
        Assert.Equal(15, usage[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => usage[16]);
    }

    [Fact]
    public void what_a_child_has_used_is_told_by_every_wait_that_asks()
    {
        const string Busy = "i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done";
        foreach (var wait in (Func<int, os.struct_rusage>[])[pid => os.wait4(pid, 0).rusage, _ => os.wait3(0).rusage, pid => os.wait4_async(pid, 0).AsTask().GetAwaiter().GetResult().rusage])
        {
            var usage = wait(HeldChild.Free(Busy));
            Assert.InRange(usage.ru_utime + usage.ru_stime, 0.001, 60);
            Assert.InRange(usage.ru_maxrss, 100, long.Max(100_000, LargestOwn()));   // until its exec the child is in this process's memory
            Assert.True(usage.ru_minflt > 0);
        }

        using var living = new HeldChild();
        Assert.Equal((0, 0, default), os.wait4(living.Pid, os.WNOHANG));
        Assert.Equal((0, 0, default), os.wait3(os.WNOHANG));
        living.LetGo();
        os.waitpid(living.Pid, 0);
    }

    internal static string Nice() => Python.Literal(((int[])[0, 2, -3, 1, 0, int.MaxValue, int.MinValue]).Select(increment => Python.Outcome(() => os.nice(increment))));

    private static double Elapsed() => double.Parse(CPython.Newest.Answer("os.times().elapsed")[2..], CultureInfo.InvariantCulture);

    private static long LargestOwn() =>
        long.Parse(File.ReadLines("/proc/self/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))["VmHWM:".Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture);

    private static double[] Stat() => [.. Fields()[13..17].Select(ticks => long.Parse(ticks, CultureInfo.InvariantCulture) / 100.0)];

    private static string[] Fields() => File.ReadAllText("/proc/self/stat") is var text ? ["", "", .. text[(text.LastIndexOf(')') + 2)..].Split(' ')] : [];
}
