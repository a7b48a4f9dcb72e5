namespace Adder.Core.Weak;

/// <summary>What the user's comparer has said while a key was looked for. It is remembered once the search has begun anew several times: a
/// comparer that changes the table, and so has each search begin anew, is then asked no more, and the search ends.</summary>
internal struct Verdicts
{
    internal const int FreeTries = 4;

    private int tries;
    private HashSet<WeakEntry>? others;

    internal void Begin()
    {
        if (++tries == FreeTries) others = [];
    }

    internal readonly bool Differs(WeakEntry entry) => others is not null && others.Contains(entry);

    internal readonly void Add(WeakEntry entry) => others?.Add(entry);
}
