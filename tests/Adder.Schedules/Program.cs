using System.Globalization;
using Adder.Schedules;

// Adder.Schedules [NAME...]            every scenario, or these, on the library, and on libraries with a planted bug those that have to find it
// Adder.Schedules explore N NAME...    what it starts with rewritten copies of the library and of itself: N schedules for each scenario
if (args is ["explore", var schedules, .. var names])
    return Exploration.Run(Array.FindAll(Scenario.All, scenario => names.Contains(scenario.Name)), uint.Parse(schedules, CultureInfo.InvariantCulture));

const int Schedules = 2_000;
using var rewritten = new RewrittenLibrary(plant: null);
var (passed, failed) = (0, 0);
var sound = Scenario.All.Where(scenario => IsWanted(scenario.Name)).Select(scenario => (scenario.Name, Explore: (Func<string?>)(() => ProblemIn(scenario))));
var spoiled = PlantedBug.All.Where(bug => IsWanted(bug.Scenario)).Select(bug => (Name: $"{bug.Name}, found by {bug.Scenario}", Explore: (Func<string?>)(() => WhyNotFound(bug))));
Parallel.ForEach(   // each explores in a process of its own, on one processor
    sound.Concat(spoiled), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, one => Count(one.Name, one.Explore()));

Console.WriteLine($"succeeded: {passed}");
Console.WriteLine($"failed: {failed}");
Console.WriteLine("skipped: 0");
return failed == 0 && passed > 0 ? 0 : 1;

bool IsWanted(string name) => args.Length == 0 || args.Contains(name);

string? ProblemIn(Scenario scenario) => rewritten.Explore(scenario.Name, Schedules) is var run && run.ExitCode == 0 ? null : run.Output;

string? WhyNotFound(PlantedBug bug)
{
    using var library = new RewrittenLibrary(bug.Plant);
    return library.Explore(bug.Scenario, Schedules) is var run && run.ExitCode == Exploration.FoundBug ? null : $"not found: {run.Output}";
}

void Count(string name, string? problem)
{
    lock (rewritten)
    {
        if (problem is null) passed++;
        else failed++;
        Console.WriteLine(problem is null ? $"passed {name}" : $"failed {name}: {problem}");
    }
}
