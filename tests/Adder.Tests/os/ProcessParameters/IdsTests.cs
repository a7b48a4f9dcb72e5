using System.Diagnostics;
using System.Globalization;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessParameters;

public sealed class IdsTests
{
    [Fact]
    public void the_numbers_of_the_process_are_those_that_the_kernel_shows()
    {
        // pid (name) state ppid pgrp session
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ').Skip(1).Take(3).Select(int.Parse);
        Assert.Equal(fields, [os.getppid(), os.getpgrp(), os.getsid(0)]);
        Assert.Equal(stat[..stat.IndexOf(' ', StringComparison.Ordinal)], os.getpid().ToString(CultureInfo.InvariantCulture));
        Assert.Equal((os.getpgrp(), os.getpgrp()), (os.getpgid(0), os.getpgid(os.getpid())));
        Assert.Equal(os.getsid(0), os.getsid(os.getpid()));
    }

    [Fact]
    public void another_process_has_numbers_too() =>
        Assert.Equal(
            CPython.Newest.Answer($"(os.getpgid({os.getppid()}), os.getsid({os.getppid()}), os.getppid())"),
            Python.Outcome(() => (os.getpgid(os.getppid()), os.getsid(os.getppid()), os.getpid())));

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void a_process_that_is_not_there_raises_what_CPython_raises(int pid)
    {
        Assert.Equal(CPython.Newest.Answer($"os.getpgid({pid})"), Python.Outcome(() => os.getpgid(pid)));
        Assert.Equal(CPython.Newest.Answer($"os.getsid({pid})"), Python.Outcome(() => os.getsid(pid)));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(1, 0)]
    [InlineData(int.MaxValue, 0)]
    [InlineData(0, -1)]
    [InlineData(0, int.MinValue)]
    [InlineData(0, int.MaxValue)]
    public void a_group_that_can_t_be_joined_raises_what_CPython_raises(int pid, int pgrp) =>
        Assert.Equal(CPython.Newest.Answer($"os.setpgid({pid}, {pgrp})"), Python.Outcome(() => os.setpgid(pid, pgrp)));

    /// <remarks>The children of a test don't lead a group to begin with.</remarks>
    [Theory]
    [InlineData("group-leader", "('os.setpgid(0, 0)', 'os.setpgrp()', 'os.setsid()')")]
    [InlineData("session-leader", "('os.setsid()', 'os.setpgid(os.getpid(), 0)', 'os.setpgrp()', 'os.setsid()')")]
    public void a_process_leads_a_group_or_a_session_as_in_CPython(string program, string calls)
    {
        CPython.Newest.Answer("import subprocess");
        var source = $$"""
            import os
            def outcome(source):
                try: return '= ' + ascii(eval(source))
                except OSError as e: return '! ' + ascii((type(e).__name__, e.errno, str(e), e.filename, e.filename2))
            print(ascii([(c, outcome(c), os.getpgrp() == os.getpid(), os.getsid(0) == os.getpid()) for c in {{calls}}]))
            """;
        Assert.Equal(
            CPython.Newest.Answer($"eval(subprocess.run([sys.executable, '-c', {Python.Literal(source)}], capture_output=True, text=True, check=True).stdout)"),
            "= " + ChildProgram.Run(program)[0]);
    }

    [Fact]
    public void the_users_and_groups_are_those_that_id_prints()
    {
        Assert.Equal((Id("-u"), Id("-ru")), ($"{os.geteuid()}", $"{os.getuid()}"));
        Assert.Equal((Id("-g"), Id("-rg")), ($"{os.getegid()}", $"{os.getgid()}"));
        Assert.Equal(
            Id("-G").Split(' ').Order(StringComparer.Ordinal),
            os.getgroups().Append(os.getegid()).Distinct().Select(group => $"{group}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void all_ids_are_those_that_CPython_sees() =>
        Assert.Equal(
            CPython.Newest.Answer("(os.getuid(), os.geteuid(), os.getgid(), os.getegid(), os.getresuid(), os.getresgid(), os.getgroups())"),
            Python.Outcome(() => (os.getuid(), os.geteuid(), os.getgid(), os.getegid(), os.getresuid(), os.getresgid(), os.getgroups())));

    /// <remarks>Here the real ids differ from the effective ones, which stay as they are so that the child can be read at all.</remarks>
    [Fact]
    public void real_and_effective_ids_are_told_apart()
    {
        Assert.SkipUnless(os.geteuid() == 0, "only root may take on another user");
        var lines = ChildProgram.Run("ids", "exec setpriv --ruid 4000000001 --rgid 4000000002 --groups 7,4000000003 \"$@\"");
        var ids = lines[0].Trim('(', ')').Split(", ").Skip(5);
        Assert.Equal(["4000000001", "0", "4000000002", "0"], ids);
        Assert.Equal("((4000000001, 0, 0), (4000000002, 0, 0), [7, 4000000003])", lines[1]);
        Assert.Contains("Uid:\\t4000000001\\t0\\t0\\t0", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void the_login_name_or_its_absence_is_what_CPython_reports() =>
        Assert.Equal(CPython.Newest.Answer("os.getlogin()"), Python.Outcome(() => os.getlogin()));

    private static string Id(string option)
    {
        using var process = Process.Start(new ProcessStartInfo("id", [option]) { RedirectStandardOutput = true })!;
        var answer = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return answer;
    }
}
