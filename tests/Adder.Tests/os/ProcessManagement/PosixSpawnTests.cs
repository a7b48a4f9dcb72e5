using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class PosixSpawnTests
{
    [Fact]
    public void a_launch_that_must_fail_fails_as_in_CPython()
    {
        foreach (var (source, call) in FailingLaunches.PosixSpawn) Assert.Equal(source + CPython.Newest.Answer(source), source + Python.Outcome(call));
    }
}
