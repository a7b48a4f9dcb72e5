using System.Collections.Concurrent;
using System.Reflection;
using Adder.Tests;
using Xunit.v3;

[assembly: TimeLimit(120)]

namespace Adder.Tests;

/// <summary>Ends the process when a test takes too long, and says which: the one way that also ends a test that hangs in a system call.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class TimeLimitAttribute(int seconds) : BeforeAfterTestAttribute
{
    /// <summary>The variable that sets another limit.</summary>
    public const string Variable = "ADDER_TEST_SECONDS";

    /// <summary>What the process answers when a test took too long.</summary>
    public const int ExitCode = 3;

    private static readonly ConcurrentDictionary<string, Timer> Running = [];

    public int Seconds { get; } = int.TryParse(Environment.GetEnvironmentVariable(Variable), out var chosen) ? chosen : seconds;

    public override void Before(MethodInfo methodUnderTest, IXunitTest test) =>
        Running[test.UniqueID] = new Timer(_ => Expire(test.TestDisplayName), null, TimeSpan.FromSeconds(Seconds), Timeout.InfiniteTimeSpan);

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (Running.TryRemove(test.UniqueID, out var timer)) timer.Dispose();
    }

    private void Expire(string test)
    {
        Console.Error.WriteLine($"failed {test}: not done after {Seconds} seconds; the other tests of this run are lost");
        Environment.Exit(ExitCode);
    }
}
