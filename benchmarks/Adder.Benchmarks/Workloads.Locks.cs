using System.Globalization;

namespace Adder.Benchmarks;

internal static partial class Workloads
{
    private const int Acquirings = 200_000;

    /// <summary>A number of threads, each of which acquires and releases the same lock to count up.</summary>
    private static Func<ulong> Lock(string contestant, string threads)
    {
        var size = int.Parse(threads, CultureInfo.InvariantCulture);
        return Team.Of(size, Part(contestant, new Counted(), Acquirings / size));
    }

    private static Func<ulong> Part(string contestant, Counted counted, int times) => contestant switch
    {
        "adder" => AdderPart(new threading.Lock(), counted, times),
        "rlock" => AdderPart(new threading.RLock(), counted, times),
        "lock" => LockPart(new Lock(), counted, times),
        "monitor" => MonitorPart(new object(), counted, times),
        "semaphore" => SemaphorePart(new SemaphoreSlim(1), counted, times),
        _ => throw new ArgumentException($"no lock of {contestant}"),
    };

    private static Func<ulong> AdderPart(threading.Lock gate, Counted counted, int times) => () =>
    {
        for (var i = 0; i < times; i++)
        {
            gate.acquire();
            counted.Number++;
            gate.release();
        }

        return (ulong)times;
    };

    private static Func<ulong> AdderPart(threading.RLock gate, Counted counted, int times) => () =>
    {
        for (var i = 0; i < times; i++)
        {
            gate.acquire();
            counted.Number++;
            gate.release();
        }

        return (ulong)times;
    };

    private static Func<ulong> LockPart(Lock gate, Counted counted, int times) => () =>
    {
        for (var i = 0; i < times; i++)
        {
            gate.Enter();
            counted.Number++;
            gate.Exit();
        }

        return (ulong)times;
    };

    private static Func<ulong> MonitorPart(object gate, Counted counted, int times) => () =>
    {
        for (var i = 0; i < times; i++)
        {
            Monitor.Enter(gate);
            counted.Number++;
            Monitor.Exit(gate);
        }

        return (ulong)times;
    };

    private static Func<ulong> SemaphorePart(SemaphoreSlim gate, Counted counted, int times) => () =>
    {
        for (var i = 0; i < times; i++)
        {
            gate.Wait();
            counted.Number++;
            gate.Release();
        }

        return (ulong)times;
    };

    private sealed class Counted
    {
        public long Number { get; set; }
    }
}
