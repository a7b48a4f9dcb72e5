using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Faults;

[SupportedOSPlatform("linux")]
public sealed class ClosedStandardTests
{
    [Theory]
    [InlineData("")]
    [InlineData("0<&-")]
    [InlineData("1>&-")]
    [InlineData("2>&-")]
    [InlineData("0<&- 1>&-")]
    [InlineData("1>&- 2>&-")]
    [InlineData("0<&- 2>&-")]
    [InlineData("0<&- 1>&- 2>&-")]
    public void a_program_without_standard_descriptors_starts_others_as_in_CPython(string closed)
    {
        CPython.Newest.Answer("import subprocess");
        var source = Python.Literal(ClosedStandardPrograms.InCPython);
        var script = Python.Literal($"exec 9>&1; exec \"$@\" {closed}");
        var expected = CPython.Newest.Answer(
            $"eval(subprocess.run(['sh', '-c', {script}, 'sh', sys.executable, '-c', {source}], stdout=subprocess.PIPE, text=True, check=True).stdout)");
        Assert.StartsWith("= [('a\\n', 1280, 1024), 768, (b'a\\nb\\n', 0), ", expected, StringComparison.Ordinal);
        Assert.Equal(expected, "= " + ChildProgram.Run("closed-standard", $"exec 9>&1; exec \"$@\" {closed}")[0]);
    }
}
