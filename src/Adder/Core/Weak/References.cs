using System.Globalization;
using System.Runtime.CompilerServices;
using Adder.Core.Errors;

namespace Adder.Core.Weak;

/// <summary>What is asked about the weak references to an object.</summary>
internal static class References
{
    /// <summary>The references to an object in Python's order: one without a callback, one proxy without, then the others, newest first.</summary>
    /// <remarks>Python makes only one of the first two kinds for an object; of several that are the same there, the oldest stands for all.</remarks>
    internal static List<object> To(object target)
    {
        var owners = ReferenceTable.ShardOf(target).OwnersOf(target);
        var plain = owners.OfType<IPlain>().Where(owner => owner.Rank is not null).Reverse()
            .DistinctBy(owner => (owner.Rank, owner.GetType())).OrderBy(owner => owner.Rank).ToList<object>();
        return [.. plain, .. owners.Where(owner => owner is not IPlain { Rank: not null })];
    }

    /// <summary>Calls a callback and forgets it: its reference has left the table, which happens once.</summary>
    internal static void Call<T>(ref Action<T>? callback, T reference)
    {
        if (callback is not { } once) return;
        callback = null;
        try
        {
            once(reference);
        }
        catch (Exception error)
        {
            UnraisableExceptions.Report(error, once);
        }
    }

    internal static string Describe(string kind, object reference, object? target) =>
        target is null ? $"<{kind} at {At(reference)}; dead>" : $"<{kind} at {At(reference)}; to '{target.GetType().FullName}' at {At(target)}>";

    private static string At(object it) => string.Create(CultureInfo.InvariantCulture, $"0x{RuntimeHelpers.GetHashCode(it):x}");
}
