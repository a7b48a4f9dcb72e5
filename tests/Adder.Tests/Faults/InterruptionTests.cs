using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Faults;

[SupportedOSPlatform("linux")]
public sealed class InterruptionTests
{
    /// <remarks>The first answer is of the bare system call: it is interrupted.</remarks>
    [Fact]
    public void a_signal_every_millisecond_ends_no_call_and_loses_no_byte()
    {
        var came = string.Concat(Enumerable.Repeat("b'came', ", 7));
        var whole = string.Join(", ", Enumerable.Repeat("True", 7));
        Assert.Equal($"[True, {came}{whole}]", Assert.Single(ChildProgram.Run("interruptions", $"PYTHON='{CPythonInstallation.Newest.Executable}' exec \"$@\"")));
    }
}
