using System.Globalization;
using Adder.Schedules;

// Adder.Schedules [NAME...]            every scenario, or these, on the library, and on libraries with a planted bug those that have to find it
// Adder.Schedules explore N NAME...    what it starts with rewritten copies of the library and of itself: N schedules for each scenario
if (args is ["explore", var schedules, .. var names])
    return Exploration.Run(Array.FindAll(Scenario.All, scenario => names.Contains(scenario.Name)), uint.Parse(schedules, CultureInfo.InvariantCulture));

const int Schedules = 2_000;
using var rewritten = new RewrittenLibrary(plant: null);
var (passed, failed) = (0, 0);
foreach (var scenario in Scenario.All.Where(scenario => IsWanted(scenario.Name)))
    Count(scenario.Name, rewritten.Explore(scenario.Name, Schedules) is var run && run.ExitCode == 0 ? null : run.Output);

foreach (var bug in PlantedBug.All.Where(bug => IsWanted(bug.Scenario)))
{
    using var spoiled = new RewrittenLibrary(bug.Plant);
    var run = spoiled.Explore(bug.Scenario, Schedules);
    Count($"{bug.Name}, found by {bug.Scenario}", run.ExitCode == Exploration.FoundBug ? null : $"not found: {run.Output}");
}

Console.WriteLine($"succeeded: {passed}");
Console.WriteLine($"failed: {failed}");
Console.WriteLine("skipped: 0");
return failed == 0 && passed > 0 ? 0 : 1;

bool IsWanted(string name) => args.Length == 0 || args.Contains(name);

void Count(string name, string? problem)
{
    if (problem is null) passed++;
    else failed++;
    Console.WriteLine(problem is null ? $"passed {name}" : $"failed {name}: {problem}");
}
