using System.Diagnostics;
using System.Text.Json;

namespace Adder.Benchmarks;

/// <summary>The median time of one iteration, what it counted (the same for everybody who does the same work) and the managed bytes it
/// allocated. The C programs and the Python twins print the same line.</summary>
internal sealed record Measurement(double seconds, ulong counted, long allocated = 0)
{
    // long enough for the JIT's last tier
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(0.6);

    public static Measurement Parse(string line) => JsonSerializer.Deserialize<Measurement>(line)!;

    public static Measurement Take(Func<ulong> workload)
    {
        for (var start = Stopwatch.StartNew(); start.Elapsed < WarmUp;) workload();
        var times = new List<double>(1 << 16);
        var counted = 0UL;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var start = Stopwatch.StartNew(); times.Count < 5 || start.Elapsed < Measured;)
        {
            var began = Stopwatch.GetTimestamp();
            counted = workload();
            times.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / times.Count;
        times.Sort();
        return new(times[times.Count / 2], counted, allocated);
    }

    public override string ToString() => JsonSerializer.Serialize(this);
}
