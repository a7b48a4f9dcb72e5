using System.Runtime.Versioning;
using Adder.Benchmarks;
using BenchmarkDotNet.Running;

[assembly: UnsupportedOSPlatform("windows")]

// measure ADDER|DOTNET... WORKLOAD PATH    one process of a comparison: prints one line
// compare C-PROGRAMS PYTHON [WORKLOAD...]  every workload, or these, against C, .NET and Python, interleaved; prints the report
// startup PROGRAMS PYTHON                 how long C, .NET, Adder and Python take to start; prints that part of the report
// weak PYTHON [SHORT-LIVED]               what weak references cost, with so many short-lived entries (100 000 000); prints it
// anything else                            BenchmarkDotNet: time and allocation of single operations
switch (args)
{
    case ["measure", var contestant, var workload, var path]:
        Console.WriteLine(Measurement.Take(Workloads.Find(contestant, workload, path)));
        return 0;
    case ["compare", var programs, var python, .. var names]:
        Report.Write(Console.Out, Comparison.Run(programs, python, names), python);
        return 0;
    case ["startup", var programs, var python]:
        Startup.Write(Console.Out, programs, python);
        return 0;
    case ["weak", var python, .. var number]:
        WeakCost.Write(Console.Out, python, number is [var given] ? long.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : 100_000_000);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PerOperation).Assembly).Run(args);
        return 0;
}
