using Adder.Tests.Oracle;

namespace Adder.Tests.Examples;

[Collection(nameof(BuiltExample))]
public sealed class RotateTests(MadeByCPython<RotateTests.Stage> prepared) : IClassFixture<MadeByCPython<RotateTests.Stage>>
{
    private Stage Ready => prepared.Value;

    [Fact]
    public void logs_move_on_by_one_and_the_oldest_goes()
    {
        var run = Ready.Both("""
            for day in 1 2 3 4; do echo "day $day" >> app.log; "$@" --size 1 --keep 2 app.log; echo "exit code $?"; done
            rm .rotate.lock; state .
            """);
        Assert.Equal(string.Concat(Enumerable.Repeat("app.log: 6 bytes, rotated\nexit code 0\n", 2)), run.Output[..76]);
        Assert.Contains("app.log.2: removed\napp.log: 6 bytes, rotated\n", run.Output);
        Assert.EndsWith("./app.log, file 1, mode 644, 1 names\n./app.log.1, file 2, mode 644, 1 names\n./app.log.2, file 3, mode 644, 1 names\nday 4\nday 3\n", run.Output);
    }

    [Fact]
    public void a_log_below_the_size_and_an_empty_one_stay()
    {
        var run = Ready.Both("""
            printf 12345 > small; printf 123456 > enough; : > empty
            "$@" --size 6 small enough empty; "$@" --size 0 empty; "$@" small; rm .rotate.lock; state .
            """);
        Assert.StartsWith("small: 5 bytes, stays\nenough: 6 bytes, rotated\nempty: 0 bytes, stays\nempty: 0 bytes, stays\nsmall: 5 bytes, stays\n", run.Output);
    }

    [Theory]
    [InlineData("1k", 1023, "stays")]
    [InlineData("1k", 1024, "rotated")]
    [InlineData("2M", 2_097_151, "stays")]
    [InlineData("2M", 2_097_152, "rotated")]
    [InlineData("1G", 1_073_741_824, "would be rotated")]
    public void sizes_have_units(string limit, long size, string done) =>
        Assert.Equal($"log: {size} bytes, {done}\n", Ready.Both($"truncate -s {size} log; \"$@\" --size {limit} {(size >= 1 << 30 ? "--dry-run" : "--")} log").Output);

    [Fact]
    public void a_program_goes_on_writing_to_the_old_log_and_with_copy_to_the_new_one()
    {
        var run = Ready.Both("""
            exec 3>> moved 4>> copied; echo one >&3; echo one >&4
            touch -d '2001-02-03 04:05:06.789' copied
            "$@" --size 1 moved; "$@" --size 1 --copy copied; echo two >&3; echo two >&4
            rm .rotate.lock; state .; stat -c '%n %y' copied.1
            """);
        Assert.Contains("./copied.1, file 2, mode 644, 1 names\n./moved, file 3, mode 644, 1 names\n./moved.1, file 4, mode 644, 1 names\ntwo\none\none\ntwo\n", run.Output);
        Assert.Contains("copied.1 2001-02-03 04:05:06.789", run.Output);
    }

    [Theory]
    [InlineData("640", "--keep 3")]
    [InlineData("600", "--copy")]
    [InlineData("666", "--copy")]
    [InlineData("4711", "--keep 1")]
    public void the_new_log_has_the_mode_of_the_old_one_whatever_the_umask(string mode, string option)
    {
        var run = Ready.Both($"echo x > log; chmod {mode} log; umask 777; \"$@\" {option} --size 1 log; umask 000; rm -f .rotate.lock; state .");
        Assert.Contains($"./log, file 1, mode {mode}, 1 names\n", run.Output);
        if (mode != "4711") Assert.Contains($"./log.1, file 2, mode {mode}, 1 names\n", run.Output);
    }

    [Fact]
    public void a_dry_run_only_tells()
    {
        var run = Ready.Both("""echo x > log; echo y > log.1; "$@" --dry-run --size 1 --keep 1 log; state .""");
        Assert.StartsWith("log: 2 bytes, would be rotated\n./ 700\n./log, file", run.Output);
    }

    [Fact]
    public void logs_of_a_higher_number_than_are_kept_and_what_was_broken_off_go()
    {
        var run = Ready.Both("""
            mkdir logs; for n in 1 2 9 10 0 01 x 1.gz; do echo $n > logs/a.log.$n; done; echo 3 > logs/aXlog.3; echo new > logs/a.log; echo half > logs/a.log.new
            "$@" --size 1 --keep 2 logs/a.log; rm logs/.rotate.lock; state logs
            """);
        Assert.StartsWith("logs/a.log.10: removed\nlogs/a.log.9: removed\nlogs/a.log.2: removed\nlogs/a.log: 4 bytes, rotated\n", run.Output);
    }

    [Fact]
    public void names_are_taken_as_they_are()
    {
        var run = Ready.Both("""
            for name in 'a+b(.log' $'not \xff UTF-8' $'new\nline' '*' ' ' 'q"q'; do echo x > "$name"; echo y > "$name.1"; "$@" --size 1 -- "$name"; done
            echo x > -dash; "$@" --size 1 -- -dash; rm .rotate.lock; state .
            """);
        Assert.Contains("not \xff UTF-8: 2 bytes, rotated\n", run.Output);
        Assert.Contains("./a+b(.log.2, file", run.Output);
    }

    [Fact]
    public void what_is_no_log_is_told_and_the_others_are_rotated()
    {
        var run = Ready.Both("""
            mkdir folder closed; mkfifo pipe; ln -s log link; ln -s nowhere dangling; echo x > log; echo x > locked; chmod 0 locked; echo x > closed/log; chmod 555 closed
            "$@" --size 1 missing folder pipe link dangling locked closed/log nowhere/log log/x '' log
            code=$?; rm .rotate.lock; chmod 755 closed; chmod 600 locked; state .; exit $code
            """);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("log: 2 bytes, rotated\n", run.Output);
        Assert.Contains("rotate: [Errno 2] No such file or directory: 'missing'\n", run.Errors);
        Assert.Contains("rotate: [Errno 21] Is a directory: 'folder'\n", run.Errors);
        Assert.Contains("rotate: [Errno 22] Not a regular file: 'pipe'\n", run.Errors);
        Assert.Contains("rotate: [Errno 40] Too many levels of symbolic links: 'link'\n", run.Errors);
        Assert.Contains("rotate: [Errno 13] Permission denied: 'locked'\n", run.Errors);
        Assert.Contains("rotate: [Errno 13] Permission denied: 'closed/.rotate.lock'\n", run.Errors);
    }

    [Fact]
    public void another_rotation_is_not_waited_for()
    {
        // the lock belongs to a process, and the program that holds it here is the shell's child
        var run = Ready.Both($$"""
            echo x > log; mkfifo held go
            {{CPythonInstallation.Newest.Executable}} -c 'import os; fd = os.open(".rotate.lock", os.O_RDWR | os.O_CREAT); os.lockf(fd, os.F_LOCK, 0); open("held", "w").close(); open("go").read()' &
            cat held; "$@" --size 1 log; echo "exit code $?"; "$@" --dry-run --size 1 log; : > go; wait; "$@" --size 1 log
            """);
        Assert.Equal("exit code 1\nlog: 2 bytes, would be rotated\nlog: 2 bytes, rotated\n", run.Output);
        Assert.Equal("rotate: log: another rotation is at work\n", run.Errors);
    }

    [Fact]
    public void it_says_so_by_its_exit_code_that_nobody_could_be_told()
    {
        var run = Ready.Both("""
            echo x > log; "$@" --size 1 log > /dev/full 2> /dev/null; echo "exit code $?"; "$@" --dry-run missing log 2> /dev/full; echo "exit code $?"
            "$@" --dry-run log 2> /dev/null >&-; echo "exit code $?"; ls
            """);
        Assert.Equal("exit code 120\nexit code 120\nexit code 1\nlog\nlog.1\n", run.Output);
    }

    [Theory]
    [InlineData]
    [InlineData("--copy")]
    [InlineData("--size")]
    [InlineData("--size", "", "log")]
    [InlineData("--size", "1K", "log")]
    [InlineData("--size", "-1", "log")]
    [InlineData("--size", "1.5M", "log")]
    [InlineData("--size", "\u0663", "log")]
    [InlineData("--size", "9999999999", "log")]
    [InlineData("--keep")]
    [InlineData("--keep", "0", "log")]
    [InlineData("--keep", "1000", "log")]
    [InlineData("--keep", "two", "log")]
    [InlineData("--keep", "2\n", "log")]
    [InlineData("--kept", "2", "log")]
    [InlineData("log", "-h")]
    [InlineData("--")]
    public void a_mistake_is_told_as_its_Python_twin_tells_it(params string[] arguments) =>
        Assert.EndsWith("\nusage: rotate [--size BYTES[kMG]] [--keep N] [--copy] [--dry-run] log ...\n", Ready.BothRefuse(arguments).Errors);

    public sealed class Stage() : Twins("rotate");
}
