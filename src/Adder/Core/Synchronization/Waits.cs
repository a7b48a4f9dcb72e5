using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Adder.Core.Synchronization;

/// <summary>Who waits for what, all over the process, for who asks.</summary>
internal static class Waits
{
    // Each list in which anybody has ever waited.
    private static readonly WeakList<WaiterList> Lists = new();

    /// <summary>Told of a list when the first one waits there, under the list's monitor.</summary>
    internal static void Know(WaiterList list) => Lists.Add(list);

    /// <summary>A line for each thread and task that waits, the longest wait first.</summary>
    internal static string Report()
    {
        var waits = Current();
        if (waits.Count == 0) return "nobody waits\n";
        var now = Stopwatch.GetTimestamp();
        var text = new StringBuilder();
        foreach (var wait in waits)
        {
            var seconds = Math.Max(0, Stopwatch.GetElapsedTime(wait.Since, now).TotalSeconds);
            text.Append(CultureInfo.InvariantCulture, $"{NameOf(wait.Thread)} has waited {seconds:F3} s for {NameOf(wait.Subject, wait.What)}{HolderOf(wait.Subject)}");
            if (CreationSites.Of(wait.Subject) is { } site) text.Append(CultureInfo.InvariantCulture, $", made at {site}");
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What is waited for: its class, and a number that tells it from its like.</summary>
    internal static string NameOf(object subject, string? what = null)
    {
        if (subject is threading.Thread thread) return $"{what} {thread.name}";
        var type = subject.GetType().Name.AsSpan();
        var name = type.IndexOf('`') is var end and >= 0 ? type[..end] : type;
        return string.Create(CultureInfo.InvariantCulture, $"{what}{(what is null ? "" : " ")}{name} 0x{RuntimeHelpers.GetHashCode(subject):x}");
    }

    /// <summary>The name of a thread by its managed id.</summary>
    internal static string NameOf(int thread) => ThreadRegistry.Alive().Find(other => other.ident == thread)?.name
        ?? string.Create(CultureInfo.InvariantCulture, $"thread {thread}");

    private static string NameOf(Thread? thread)
    {
        if (thread is null) return "a task";
        var name = NameOf(thread.ManagedThreadId);
        return thread.Name is { } given && given != name ? $"{name} ({given})" : name;
    }

    private static string HolderOf(object subject) => subject switch
    {
        threading.Lock simple => HolderOf(simple.Holder),
        threading.RLock owned => HolderOf(owned.Holder),
        _ => string.Empty,
    };

    private static string HolderOf(int holder) => holder switch
    {
        0 => ", which nobody holds",
        threading.Lock.HeldByTask => ", which a task holds",
        _ => $", which {NameOf(holder)} holds",
    };

    private static List<Wait> Current()
    {
        // One monitor at a time, and nothing of anybody else's is called with one held: asking can't add to a deadlock.
        List<Wait> waits = [];
        foreach (var list in Lists.All())
        {
            lock (list)
            {
                for (var waiter = list.First; waiter is not null; waiter = waiter.Next)
                    waits.Add(new((waiter as ThreadWaiter)?.Thread, waiter.Since, list.Subject, list.What));
            }
        }

        waits.Sort(static (one, other) => one.Since.CompareTo(other.Since));
        return waits;
    }

    private readonly record struct Wait(Thread? Thread, long Since, object Subject, string? What);
}
