using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Faults;

[SupportedOSPlatform("linux")]
public sealed class FullTableTests
{
    /// <remarks>The table of descriptors is full, but for none, one, two … numbers, so that every step of every call is once the one that
    /// gets none. Descriptors that were there before, and children, are looked for afterwards.</remarks>
    [Fact]
    public void a_call_that_gets_no_descriptor_says_so_as_in_CPython_and_leaves_nothing_behind()
    {
        CPython.Newest.Answer("import subprocess");
        var limited = $"subprocess.run(['sh', '-c', 'ulimit -n {FullTablePrograms.Full}; exec \"$@\"', 'sh', sys.executable, '-X', 'utf8', '-c', "
            + $"{Python.Literal(FullTablePrograms.InCPython)}], capture_output=True, text=True, check=True)";
        var (theirs, ours) = (Lines(CPython.Newest.Answer($"eval({limited}.stdout)")), Lines("= " + ChildProgram.Run("full-table", $"ulimit -n {FullTablePrograms.Full}; exec \"$@\"")[0]));
        Assert.Equal(theirs.Where(line => !WantsFewer(line)), ours.Where(line => !WantsFewer(line)));
        Assert.All(ours.Where(WantsFewer), line => Assert.EndsWith("'= None'], []", line, StringComparison.Ordinal));
        Assert.All(ours.Where(WantsFewer), line => Assert.Equal(line.Split("! ").Length, line.Split("Too many open files").Length));
        Assert.Equal(3, ours.Count(WantsFewer));
    }

    // CPython lists a copy of each directory's descriptor, and hears by a second pipe whether the program could begin
    private static bool WantsFewer(string line) => line.Contains("os.fwalk", StringComparison.Ordinal) || line.Contains("os.popen", StringComparison.Ordinal);

    private static string[] Lines(string results) => results[..^2].Split("), (");
}
