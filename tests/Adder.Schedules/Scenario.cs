namespace Adder.Schedules;

/// <summary>What a few threads and tasks do at once, and has to come out the same whatever their order. It throws when it does not; that nobody
/// can go on is found by Coyote.</summary>
internal sealed record Scenario(string Name, Func<Task> Body)
{
    public static Scenario[] All { get; } =
    [
        new("lock", Locks.ThreadsAndTasksExcludeEachOther),
        new("lock, given up", Locks.WhoGivesUpLeavesTheLockToOthers),
        new("rlock", Locks.AnRLockExcludesThreads),
        new("condition", Locks.EachNotificationEndsAWait),
        new("condition, given up", Locks.WhoGivesUpSwallowsNoNotification),
        new("semaphore", Locks.ASemaphoreLetsInAsManyAsItCounts),
        new("event", Locks.SettingEndsEveryWait),
        new("barrier", Locks.ABarrierLetsGoTogether),
        new("barrier, aborted", Locks.AnAbortedBarrierLetsAllGo),
        new("queue", Queues.WhatIsPutComesOutOnce),
        new("queue, given up", Queues.WhoGivesUpTakesNothing),
        new("queue, getting given up", Queues.AThreadThatGivesUpTakesNoItem),
        new("queue, putting given up", Queues.AThreadThatGivesUpTakesNoPlace),
        new("queue, join", Queues.JoinEndsWithTheLastTask),
        new("queue, shutdown", Queues.ShuttingDownEndsEveryWait),
        new("queue, all at once", Queues.EverythingAtOnce),
        new("lifo queue", Queues.LifoAllAtOnce),
        new("priority queue", Queues.PriorityAllAtOnce),
        new("simple queue", Queues.SimpleAllAtOnce),
    ];

    /// <summary>Ends when all have ended, and fails when one has.</summary>
    public static Task Together(params Func<Task>[] parts) => Task.WhenAll(parts.Select(static part => Task.Run(part)).ToArray());

    /// <summary>What a thread does that may block.</summary>
    public static Func<Task> Thread(Action part) => () =>
    {
        part();
        return Task.CompletedTask;
    };

    /// <summary>What a thread does that a token may end.</summary>
    public static Func<Task> UnlessCancelled(Action part) => Thread(() =>
    {
        try
        {
            part();
        }
        catch (OperationCanceledException)
        {
        }
    });

    public static void Require(bool isSo, string what)
    {
        if (!isSo) throw new InvalidOperationException(what);
    }
}
