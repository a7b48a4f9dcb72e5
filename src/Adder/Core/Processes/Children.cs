namespace Adder.Core.Processes;

/// <summary>The children that this library started and nobody has reaped yet: all that a wait for any child may take.</summary>
/// <remarks>The runtime ends the program when a child of System.Diagnostics.Process is reaped by somebody else. So a number stands here only
/// while the process that it means is ours: who waits for any child looks and reaps under <see cref="Gate"/>, and who waits in the kernel
/// for one of them has claimed it before, lest its number be given to another process between its end and its removal.</remarks>
internal static class Children
{
    private static readonly Dictionary<int, Child> Known = [];
    private static readonly List<ChildWaiter> Waiters = [];

    internal static Lock Gate { get; } = new();

    /// <summary>The children, to be looked at and removed under <see cref="Gate"/>.</summary>
    internal static Dictionary<int, Child>.ValueCollection All => Known.Values;

    /// <summary>Registers a child that was just started.</summary>
    internal static void Add(int pid)
    {
        lock (Gate)
        {
            if (Known.TryGetValue(pid, out var earlier)) Forget(earlier);
            Known.Add(pid, new Child(pid));
            Tell();
        }
    }

    /// <summary>Takes a child out that has been reaped, unless its number has been given away again since.</summary>
    internal static void Remove(Child child)
    {
        lock (Gate)
        {
            if (Find(child.Pid) != child) return;
            Forget(child);
            Tell();
        }
    }

    /// <summary>The child with this number, <see langword="null"/> where it is not one of ours.</summary>
    internal static Child? Find(int pid)
    {
        lock (Gate) return Known.GetValueOrDefault(pid);
    }

    /// <summary>Keeps others from reaping a child until <see cref="Release"/>.</summary>
    /// <returns>The child, <see langword="null"/> where it is not one of ours.</returns>
    internal static Child? Claim(int pid)
    {
        lock (Gate)
        {
            var child = Find(pid);
            if (child is not null) child.Claims++;
            return child;
        }
    }

    internal static void Release(Child child, bool isGone)
    {
        lock (Gate)
        {
            child.Claims--;
            if (isGone) Remove(child);
            else Tell();
        }
    }

    internal static void Enter(ChildWaiter waiter)
    {
        lock (Gate) Waiters.Add(waiter);
    }

    /// <summary>When the last one goes, nobody has to be told of ends any more.</summary>
    internal static void Leave(ChildWaiter waiter)
    {
        lock (Gate)
        {
            Waiters.Remove(waiter);
            if (Waiters.Count > 0) return;
            foreach (var child in All) Unwatch(child);
        }
    }

    /// <summary>Has all who wait look again.</summary>
    internal static void Tell()
    {
        lock (Gate)
        {
            foreach (var waiter in Waiters) waiter.Wake();
        }
    }

    private static void Forget(Child child)
    {
        Known.Remove(child.Pid);
        Unwatch(child);
    }

    private static void Unwatch(Child child)
    {
        child.Watch?.Dispose();
        child.Watch = null;
    }
}
