using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Faults;

[SupportedOSPlatform("linux")]
public sealed class FileSizeLimitTests
{
    [Fact]
    public void a_file_that_would_be_too_large_is_an_error_and_not_the_end_of_the_program()
    {
        using var temporary = new TemporaryDirectory();
        File.WriteAllText(temporary["twin.py"], FileSizeLimitPrograms.InCPython);
        // the destructors of CPython's files complain
        var outcomes = FileSizeLimitPrograms.Calls.Select(call => ChildProgram.Run("file-size-limit",
            $"cd '{temporary.FullName}'; export ADDER_CALL={Quoted(call.Source)}; start() {{ printf %040d 0 > f; }}; "
            + $"start; '{CPythonInstallation.Newest.Executable}' twin.py 2>/dev/null; wc -c < f; start; \"$@\"; wc -c < f")).ToArray();
        Assert.All(outcomes, lines => Assert.Equal(lines[..2], lines[2..]));
        Assert.InRange(outcomes.Count(lines => lines[0].Contains("File too large", StringComparison.Ordinal)), 13, outcomes.Length);
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
