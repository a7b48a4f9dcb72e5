using Adder.Tests.Oracle;

namespace Adder.Tests.Examples;

[Collection(nameof(BuiltExample))]
public sealed class BackupTests(MadeByCPython<BackupTests.Stage> prepared) : IClassFixture<MadeByCPython<BackupTests.Stage>>
{
    private const string Source = """
        mkdir -p home/docs/old home/empty home/bin; echo plan > home/docs/plan; echo letter > home/docs/old/letter; printf '#!/bin/sh\n' > home/bin/run; chmod 700 home/bin/run
        head -c 3000000 /dev/zero > home/big; ln home/big home/docs/big; ln -s docs/plan home/link; ln -s docs home/folder; ln -s nowhere home/dangling; chmod 555 home/docs/old
        times() { find "$@" -type f -exec touch -d '2001-02-03 04:05:06.123456789' {} +; }
        times home

        """;

    private Stage Ready => prepared.Value;

    [Fact]
    public void the_first_snapshot_is_a_whole_copy()
    {
        var run = Ready.Both(Source + """
            "$@" home backups; diff -r --no-dereference home backups/0001 && echo no difference; rm backups/.lock; state backups | grep -v '^[\^]'
            find home backups -type f -printf '%p %t\n' | sort; find home -printf '%P %y %m %U:%G\n' | sort > one; find backups/0001 -printf '%P %y %m %U:%G\n' | sort | cmp - one && echo modes and owners too
            """);
        Assert.StartsWith("new: big\nnew: bin/run\nnew: docs/plan\nnew: docs/old/letter\n0001: 4 files copied, 3000022 bytes; 0 as they were; 0 failures\nno difference\n", run.Output);
        Assert.Contains("backups/0001/big, file 1, mode 644, 2 names\n", run.Output);
        Assert.Contains("backups/0001/docs/plan Sat Feb  3 04:05:06.1234567890 2001\n", run.Output);
        Assert.EndsWith("modes and owners too\n", run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void what_has_not_changed_is_another_name_of_the_same_file()
    {
        var run = Ready.Both(Source + """
            "$@" home backups > first; "$@" home backups
            chmod 755 home/docs/old; echo longer > home/docs/plan; rm home/docs/old/letter; echo x > home/new; chmod 644 home/bin/run; rm home/link; mkdir home/link; echo y > home/link/y; times home
            "$@" home backups; diff -r --no-dereference home backups/0003 && echo no difference; rm backups/.lock; state backups | grep -v '^[\^]'
            """);
        Assert.StartsWith("""
            0002: 0 files copied, 0 bytes; 4 as they were; 0 failures
            new: new
            changed: bin/run
            changed: docs/plan
            new: link/y
            gone: docs/old/letter
            0003: 4 files copied, 21 bytes; 1 as they were; 0 failures
            no difference

            """, run.Output);
        Assert.Contains("backups/0001/docs/old/letter, file 3, mode 644, 2 names\n", run.Output);
        Assert.Contains("backups/0003/big, file 1, mode 644, 6 names\n", run.Output);
    }

    [Fact]
    public void the_same_size_at_another_time_is_a_change()
    {
        var run = Ready.Both(Source + """
            "$@" home backups > first; echo PLAN > home/docs/plan; touch -d '2001-02-03 04:05:06.123456790' home/docs/plan; "$@" home backups
            """);
        Assert.Equal("changed: docs/plan\n0002: 1 files copied, 5 bytes; 3 as they were; 0 failures\n", run.Output);
    }

    [Fact]
    public void as_many_snapshots_are_kept_as_asked_for()
    {
        var run = Ready.Both(Source + """
            for i in 1 2 3; do "$@" --keep 2 home backups | grep -v new; done; mkdir backups/9999 backups/12 backups/notes
            "$@" --keep 1 home backups; ls -A backups
            """);
        Assert.EndsWith("removed: 0002\nremoved: 0003\nremoved: 9999\n10000: 4 files copied, 3000022 bytes; 0 as they were; 0 failures\n.lock\n10000\n12\nnotes\n",
            string.Join('\n', run.Output.Split('\n').Where(line => !line.StartsWith("new", StringComparison.Ordinal))));
    }

    [Fact]
    public void what_was_broken_off_is_taken_away_first()
    {
        var run = Ready.Both(Source + """
            mkdir -p backups/unfinished/in/side; echo x > backups/unfinished/in/side/x; ln -s in backups/unfinished/link; chmod 0 backups/unfinished/in/side; chmod 555 backups/unfinished/in backups/unfinished
            "$@" home backups | tail -1; ls -A backups
            """);
        Assert.Equal("0001: 4 files copied, 3000022 bytes; 0 as they were; 0 failures\n.lock\n0001\n", run.Output);
    }

    [Fact]
    public void what_can_not_be_copied_is_told_and_all_else_is_there()
    {
        var run = Ready.Both(Source + """
            mkfifo home/pipe; chmod 0 home/docs/plan home/empty
            "$@" home backups; code=$?; chmod 755 home/empty; ls backups/0001; exit $code
            """);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("""
            backup: home/pipe: neither a file nor a directory nor a link
            backup: [Errno 13] Permission denied: 'home/docs/plan'
            backup: [Errno 13] Permission denied: 'home/empty'

            """, run.Errors);
        Assert.Contains("0001: 3 files copied, 3000017 bytes; 0 as they were; 3 failures\n", run.Output);
    }

    [Fact]
    public void names_are_taken_as_they_are()
    {
        var run = Ready.Both("""
            mkdir $'not \xff UTF-8'; for name in $'\xfe' $'new\nline' ' ' -dash; do echo x > $'not \xff UTF-8'/"$name"; done; ln -s $'\xfd' $'not \xff UTF-8'/link
            "$@" $'not \xff UTF-8' $'kept \xfc' && diff -r --no-dereference $'not \xff UTF-8' $'kept \xfc'/0001 && echo no difference
            """);
        Assert.EndsWith("new: \xfe\n0001: 4 files copied, 8 bytes; 0 as they were; 0 failures\nno difference\n", run.Output);
    }

    [Fact]
    public void another_backup_is_not_waited_for()
    {
        var run = Ready.Both($$"""
            mkdir home backups; mkfifo held go
            {{CPythonInstallation.Newest.Executable}} -c 'import os; fd = os.open("backups/.lock", os.O_RDWR | os.O_CREAT); os.lockf(fd, os.F_LOCK, 0); open("held", "w").close(); open("go").read()' &
            cat held; "$@" home backups; echo "exit code $?"; : > go; wait; "$@" home backups
            """);
        Assert.Equal("exit code 1\n0001: 0 files copied, 0 bytes; 0 as they were; 0 failures\n", run.Output);
        Assert.Equal("backup: backups: another backup is at work\n", run.Errors);
    }

    [Theory]
    [InlineData("home home", "backup: home is in home\n")]
    [InlineData("home home/backups", "backup: home/backups is in home\n")]
    [InlineData("home inside", "backup: inside is in home\n")]
    [InlineData("missing backups", "backup: [Errno 20] Not a directory: 'missing'\n")]
    [InlineData("home/file backups", "backup: [Errno 20] Not a directory: 'home/file'\n")]
    [InlineData("home plain", "backup: [Errno 17] File exists: 'plain'\n")]
    [InlineData("home plain/backups", "backup: [Errno 20] Not a directory: 'plain/backups'\n")]
    [InlineData("home ''", "backup: [Errno 2] No such file or directory: ''\n")]
    public void a_mistake_in_the_places_is_told_and_nothing_is_copied(string places, string told)
    {
        var run = Ready.Both($"mkdir home; echo x | tee home/file > plain; ln -s home/sub inside; mkdir home/sub; \"$@\" {places}; code=$?; find . -name 0001; exit $code");
        Assert.Equal((2, "", told), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory]
    [InlineData]
    [InlineData(".")]
    [InlineData(".", "a", "b")]
    [InlineData("--keep")]
    [InlineData("--keep", "0", ".", "b")]
    [InlineData("--keep", "10000", ".", "b")]
    [InlineData("--keep", "\u0663", ".", "b")]
    [InlineData("--keep", "3")]
    [InlineData("--keeps", "b")]
    [InlineData("-h")]
    public void a_mistake_is_told_as_its_Python_twin_tells_it(params string[] arguments) =>
        Assert.Equal("backup: usage: backup [--keep N] source destination\n", Ready.BothRefuse(arguments).Errors);

    public sealed class Stage() : Twins("backup");
}
