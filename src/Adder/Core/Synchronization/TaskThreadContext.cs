namespace Adder.Core.Synchronization;

/// <summary>Has what an asynchronous work awaits go on, on the thread that runs the work.</summary>
internal sealed class TaskThreadContext : SynchronizationContext
{
    // what is to go on; its monitor wakes the thread
    private readonly Queue<(SendOrPostCallback Callback, object? State)> posted = new();

    private bool isOver;

    private TaskThreadContext()
    {
    }

    /// <summary>Runs a work to its end on this thread.</summary>
    internal static void Run(Func<Task> work)
    {
        var context = new TaskThreadContext();
        var before = Current;
        SetSynchronizationContext(context);
        try
        {
            context.RunToEnd(work());
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (posted)
        {
            if (!isOver)
            {
                posted.Enqueue((d, state));
                Monitor.Pulse(posted);
                return;
            }
        }

        base.Post(d, state);   // nobody awaits it any more; the pool has time for it
    }

    public override SynchronizationContext CreateCopy() => this;

    private void RunToEnd(Task work)
    {
        work.ContinueWith(static (_, context) => ((TaskThreadContext)context!).End(), this, CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        while (Next() is var (callback, state)) callback(state);
        work.GetAwaiter().GetResult();
    }

    private void End()
    {
        lock (posted)
        {
            isOver = true;
            Monitor.Pulse(posted);
        }
    }

    private (SendOrPostCallback, object?)? Next()
    {
        lock (posted)
        {
            while (posted.Count == 0 && !isOver) Monitor.Wait(posted);
            return posted.TryDequeue(out var next) ? next : null;
        }
    }
}
