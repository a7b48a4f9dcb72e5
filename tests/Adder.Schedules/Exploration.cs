using Microsoft.Coyote;
using Microsoft.Coyote.SystematicTesting;

namespace Adder.Schedules;

/// <summary>Has Coyote run a scenario under one schedule after the other: half of them drawn at random, half with priorities that change now and then.</summary>
internal static class Exploration
{
    public const int FoundBug = 3;

    private const int MostSteps = 20_000;

    public static int Run(Scenario[] scenarios, uint schedules)
    {
        foreach (var scenario in scenarios)
        {
            foreach (var strategy in new[] { Base(schedules / 2).WithRandomStrategy(), Base(schedules / 2).WithPrioritizationStrategy() })
            {
                using var engine = TestingEngine.Create(strategy, scenario.Body);
                engine.Run();
                if (engine.TestReport.InternalErrors.Count > 0) return Say(1, string.Join('\n', engine.TestReport.InternalErrors));
                if (engine.TestReport.NumOfFoundBugs > 0) return Say(FoundBug, string.Join('\n', engine.TestReport.BugReports));
                var explored = engine.TestReport.NumOfExploredFairPaths + engine.TestReport.NumOfExploredUnfairPaths;
                if (explored < schedules / 2) return Say(1, $"only {explored} schedules of {schedules / 2}");
            }
        }

        return scenarios.Length > 0 ? 0 : Say(2, "no such scenario");
    }

    private static Configuration Base(uint schedules) => Configuration.Create()
        .WithTestingIterations(schedules)
        .WithMaxSchedulingSteps(MostSteps)
        .WithFailureOnMaxStepsBoundEnabled()
        .WithPotentialDeadlocksReportedAsBugs()
        .WithRandomGeneratorSeed((uint)schedules)
        .WithTelemetryEnabled(false)
        .WithTestIterationsRunToCompletion(false);

    private static int Say(int code, string text)
    {
        Console.WriteLine(text);
        return code;
    }
}
