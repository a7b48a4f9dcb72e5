using System.Globalization;
using Adder.Schedules;

// Adder.Schedules                      every scenario on the library, and those that have to find a planted bug on the library with that bug
// Adder.Schedules explore N NAME...    what it starts with rewritten copies of the library and of itself: N schedules for each scenario
if (args is ["explore", var schedules, .. var names])
    return Exploration.Run(Array.FindAll(Scenario.All, scenario => names.Contains(scenario.Name)), uint.Parse(schedules, CultureInfo.InvariantCulture));

const int Schedules = 2_000;
using var rewritten = new RewrittenLibrary(plant: null);
var (passed, failed) = (0, 0);
foreach (var scenario in Scenario.All)
    Count(scenario.Name, rewritten.Explore(scenario.Name, Schedules) is var run && run.ExitCode == 0 ? null : run.Output);

foreach (var bug in PlantedBug.All)
{
    using var spoiled = new RewrittenLibrary(bug.Plant);
    var run = spoiled.Explore(bug.Scenario, Schedules);
    Count($"{bug.Name}, found by {bug.Scenario}", run.ExitCode == Exploration.FoundBug ? null : $"not found: {run.Output}");
}

Console.WriteLine($"succeeded: {passed}");
Console.WriteLine($"failed: {failed}");
Console.WriteLine("skipped: 0");
return failed == 0 && passed > 0 ? 0 : 1;

void Count(string name, string? problem)
{
    if (problem is null) passed++;
    else failed++;
    Console.WriteLine(problem is null ? $"passed {name}" : $"failed {name}: {problem}");
}
