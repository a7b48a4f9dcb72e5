using System.Diagnostics;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class ExecTests
{
    /// <summary>What a program finds: its arguments, its variables, its signals and its descriptors.</summary>
    private const string Look = """
        export LC_ALL=C
        for a in "$0" "$@"; do printf '%s\n' "$a"; done | od -c
        tr '\0' '\n' </proc/$$/environ | grep -a ^ADDER_ | grep -av -e ADDER_CALL -e ADDER_SCRIPT | sort | od -c
        while read -r name value; do case $name in Sig[BI]*) echo "$name $value";; esac; done </proc/$$/status
        for d in /proc/$$/fd/*; do printf '%s ' "${d##*/}"; done
        """;

    public static TheoryData<int> Calls => [.. Enumerable.Range(0, ExecCalls.All.Length)];

    [Fact]
    public void a_call_that_must_fail_fails_as_in_CPython_and_leaves_nothing_behind()
    {
        static string[] State() => [$"{Directory.GetFiles("/proc/self/fd").Length} descriptors", .. File.ReadLines("/proc/self/status").Where(line => line.StartsWith("Sig", StringComparison.Ordinal))];
        CPython.Newest.Answer("0");
        Python.Outcome(() => os.execv("/nowhere", ["x"]));
        var before = State();
        foreach (var (source, call) in FailingExecs.All) Assert.Equal(source + CPython.Newest.Answer(source), source + Python.Outcome(call));
        Assert.Equal(before, State());
    }

    [Fact]
    public void an_environment_that_is_not_the_last_argument_is_refused()
    {
        Assert.Throws<TypeError>(() => os.execle("/nowhere"));
        Assert.Throws<TypeError>(() => os.execle("/nowhere", "x"));
        Assert.Throws<TypeError>(() => os.execlpe("/nowhere", "x", os.environ, "y"));
        Assert.Throws<TypeError>(() => os.execle("/nowhere", "x", os.environ, os.environ));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void a_program_finds_what_it_finds_when_CPython_makes_way_for_it(int index)
    {
        var (source, _) = ExecCalls.All[index];
        var expected = Run(CPythonInstallation.Newest.Executable, "-X", "utf8", "-c", ExecCalls.Prelude + "\n" + source);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Run(ChildProgram.Command("exec"), index));
    }

    private static string Run(params string[] command) => Run(command, 0);

    private static string Run(string[] command, int index)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ADDER_CALL"] = index.ToString(null, System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["ADDER_SCRIPT"] = Look;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return output + process.ExitCode;
    }
}
