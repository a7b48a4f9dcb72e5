using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class SystemTests : IDisposable
{
    // glibc's posix_spawn ignores two signals in the program that it needs for itself and that have no names
    private const string Look = """
        while read -r name value; do case $name in SigBlk:) echo "$value";; SigIgn:) echo $((0x$value & ~0x180000000));; esac; done </proc/$$/status
        """;

    private const ulong InterruptAndQuit = (1 << (2 - 1)) | (1 << (3 - 1));

    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("exec \"$@\"")]
    [InlineData("trap '' INT QUIT HUP USR1; exec \"$@\"")]
    [InlineData("trap '' CHLD PIPE WINCH; exec \"$@\"")]
    public void programs_inherit_the_signals_that_they_inherit_from_CPython(string script)
    {
        var expected = Run(script, CPythonInstallation.Newest.Executable, "-c", InheritedSignals.InPython);
        Assert.True(expected.Split('\n').Length > 10);
        Assert.Equal(expected, Run(script, ChildProgram.Command("inherited-signals")));
    }

    [Fact]
    public void where_the_kernel_keeps_no_status_the_answers_are_those_of_CPython()
    {
        var python = CPythonInstallation.Newest.Executable;
        var expected = Run("exec \"$@\"", python, "-c", InheritedSignals.WithoutStatusInPython);
        var script = $"exec {python} -c 'import os, signal, sys; signal.signal(signal.SIGCHLD, signal.SIG_IGN); os.execv(sys.argv[1], sys.argv[1:])' \"$@\"";
        Assert.Contains("= -1", expected, StringComparison.Ordinal);
        Assert.Equal(expected, Run(script, ChildProgram.Command("ignored-children")));
    }

    [Fact]
    public async Task interrupts_concern_only_the_command_until_the_last_one_ends()
    {
        var before = Ignored();
        Assert.Equal(0UL, before & InterruptAndQuit);
        foreach (var name in (string[])["begun", "go"]) os.mkfifo(temporary[name]);
        var first = Task.Run(() => os.system($"echo > {temporary["begun"]}; read x < {temporary["go"]}; exit 5"), TestContext.Current.CancellationToken);
        File.ReadAllBytes(temporary["begun"]);
        Assert.Equal(InterruptAndQuit, Ignored() & InterruptAndQuit);
        Assert.Equal(0, os.system("true"));
        Assert.Equal(2, os.system("kill -INT $PPID; kill -INT $$"));
        Assert.Equal(InterruptAndQuit, Ignored() & InterruptAndQuit);
        File.WriteAllText(temporary["go"], "\n");
        Assert.Equal(5 << 8, await first);
        Assert.Equal(before | Written(), Ignored());
    }

    [Fact]
    public void interrupts_are_as_before_when_there_is_no_status_or_no_command()
    {
        var before = Ignored() | Written();
        Assert.Throws<ValueError>(() => os.system("\0"));
        Assert.Throws<OperationCanceledException>(() => os.system("true", new CancellationToken(canceled: true)));
        Parallel.For(0, 40, i => Assert.Equal(i << 8, os.system($"exit {i.ToString(CultureInfo.InvariantCulture)}")));
        Assert.Equal(before, Ignored());
    }

    // SIGPIPE and SIGXFSZ, which the first start of a program has the process ignore
    private static ulong Written() => (1UL << (13 - 1)) | (1UL << (25 - 1));

    private static ulong Ignored() =>
        ulong.Parse(File.ReadLines("/proc/self/status").Single(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Run(string script, params string[] command)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", script, "sh", .. command]) { RedirectStandardOutput = true };
        start.Environment["ADDER_SCRIPT"] = Look;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + process.ExitCode;
    }
}
