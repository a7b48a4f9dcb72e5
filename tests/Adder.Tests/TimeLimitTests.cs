using System.Diagnostics;

namespace Adder.Tests;

public sealed class TimeLimitTests
{
    [Fact]
    public void a_test_that_hangs_ends_the_run_and_is_named()
    {
        if (Environment.GetEnvironmentVariable(TimeLimitAttribute.Variable) == "1") Hang();

        const string name = nameof(a_test_that_hangs_ends_the_run_and_is_named);
        using var run = Process.Start(new ProcessStartInfo("dotnet", [typeof(TimeLimitTests).Assembly.Location, "-method", $"*.{name}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [TimeLimitAttribute.Variable] = "1" },
        })!;
        _ = run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = run.StandardError.ReadToEnd();
        run.WaitForExit();
        Assert.Equal(TimeLimitAttribute.ExitCode, run.ExitCode);
        Assert.Contains($"{name}: not done after 1 seconds", errors, StringComparison.Ordinal);
    }

    private static void Hang()
    {
        using var never = new ManualResetEvent(false);
        never.WaitOne();
    }
}
