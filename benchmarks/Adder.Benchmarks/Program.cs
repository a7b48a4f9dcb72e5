using System.Runtime.Versioning;
using Adder.Benchmarks;
using BenchmarkDotNet.Running;

[assembly: UnsupportedOSPlatform("windows")]

// measure ADDER|DOTNET... WORKLOAD PATH    one process of a comparison: prints one line
// compare C-PROGRAMS PYTHON [WORKLOAD...]  every workload, or these, against C, .NET and Python, interleaved; prints the report
// anything else                            BenchmarkDotNet: time and allocation of single operations
switch (args)
{
    case ["measure", var contestant, var workload, var path]:
        Console.WriteLine(Measurement.Take(Workloads.Find(contestant, workload, path)));
        return 0;
    case ["compare", var programs, var python, .. var names]:
        Report.Write(Console.Out, Comparison.Run(programs, python, names), python);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PerOperation).Assembly).Run(args);
        return 0;
}
