using System.Diagnostics;

namespace Adder.Soak;

/// <summary>16 threads and 16 tasks that use one primitive until time is up, some of them with a token that is cancelled under way.</summary>
internal static class Crew
{
    private const int Size = 16;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    internal static async Task<string?> Run(Workload workload, TimeSpan time)
    {
        var end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var work = Enumerable.Range(0, Size).Select(number => ByThread(workload, end, number));
        if (workload.HasTasks) work = work.Concat(Enumerable.Range(Size, Size).Select(number => Task.Run(() => ByTask(workload, end, number))));
        var all = Task.WhenAll([.. work]);
        try
        {
            await all.WaitAsync(time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var seen = -1L;
            while (!all.IsCompleted && seen != workload.Steps)
            {
                seen = workload.Steps;
                workload.Stop();
                await all.WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            if (!all.IsCompleted) return $"nothing moves after {workload.Steps} steps";
            await all;
            return workload.Problem();
        }
        catch (Exception error)
        {
            return error.ToString();
        }
    }

    private static Task ByThread(Workload workload, long end, int seed)
    {
        var done = new TaskCompletionSource();
        new Thread(() =>
        {
            try
            {
                var random = new Random(seed);
                while (Stopwatch.GetTimestamp() < end)
                {
                    using var source = Source(random);
                    workload.Count(Once(() => workload.Step(random, source?.Token ?? default)));
                }

                done.SetResult();
            }
            catch (Exception error)
            {
                done.SetException(error);
            }
        })
        { IsBackground = true }.Start();
        return done.Task;
    }

    private static async Task ByTask(Workload workload, long end, int seed)
    {
        var random = new Random(seed);
        while (Stopwatch.GetTimestamp() < end)
        {
            using var source = Source(random);
            var came = false;
            try
            {
                came = await workload.StepAsync(random, source?.Token ?? default);
            }
            catch (OperationCanceledException)
            {
            }

            workload.Count(came);
        }
    }

    private static bool Once(Func<bool> step)
    {
        try
        {
            return step();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    // one wait in eight has a token, which is cancelled after at most two milliseconds
    private static CancellationTokenSource? Source(Random random) =>
        random.Next(8) == 0 ? new CancellationTokenSource(TimeSpan.FromTicks(random.Next(20_000))) : null;
}
