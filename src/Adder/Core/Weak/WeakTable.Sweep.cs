namespace Adder.Core.Weak;

internal abstract partial class WeakTable<TWeak, THeld> : ISweepable
{
    // How many entries are looked at before the gate is opened for others.
    private const int Slice = 32;
    private const int AssistedEntries = 3;
    private const int FewEntries = 4096;

    private bool isSweeping;

    // The living entry up to which the sweep has come; null at the beginning.
    private WeakEntry<THeld>? swept;

    // How many entries the sweep still has to look at. What is added meanwhile is for the next one.
    private int unswept;
    private int sweeps;
    private int sweptCollection;

    // Above so many entries, whoever adds one helps to sweep, lest the dead come faster than they go.
    private int assistedAbove = FewEntries;

    // How many iterations are under way.
    private int iterations;

    public (int Seen, int Removed) Sweep()
    {
        gate.Enter();
        // a sweep under way may have passed what the last collection has killed
        var enough = sweeps + (isSweeping ? 2 : 1);
        gate.Exit();
        var (seen, removed) = (0, 0);
        while (true)
        {
            gate.Enter();
            try
            {
                if (IsRetired || sweeps - enough >= 0) return (seen, removed);
                var before = count;
                SweepSome(Slice);
                removed += before - count;
                seen += Math.Min(Slice, before);
            }
            finally
            {
                gate.Exit();
            }

            gate.GiveWay();
        }
    }

    /// <summary>The entries whose objects are alive, in the order in which they were added, each with its object, which is held until the
    /// next one is asked for. The table may be changed meanwhile.</summary>
    internal IEnumerable<(TWeak Weak, WeakEntry<THeld> Entry)> Entries()
    {
        CountIteration(1);
        try
        {
            for (var entry = Following(null, out var weak); entry is not null; entry = Following(entry, out weak)) yield return (weak!, entry);
        }
        finally
        {
            CountIteration(-1);
        }
    }

    /// <summary>The entry after another one whose object is alive, or the first such one.</summary>
    /// <returns>The entry, or <see langword="null"/> after the last one.</returns>
    private WeakEntry<THeld>? Following(WeakEntry<THeld>? entry, out TWeak? weak)
    {
        weak = null;
        while (true)
        {
            gate.Enter();
            try
            {
                for (var passed = 0; passed < Slice; passed++)
                {
                    if (IsRetired) return null;
                    entry = entry is null ? first : entry.After;
                    if (entry is null) return null;
                    if ((weak = (TWeak?)entry.Target) is not null) return entry;
                }
            }
            finally
            {
                gate.Exit();
            }

            gate.GiveWay();
        }
    }

    private void CountIteration(int change)
    {
        gate.Enter();
        iterations += change;
        gate.Exit();
    }

    private void Assist()
    {
        if (count > assistedAbove && (isSweeping || sweptCollection != WeakSweeper.Collections)) SweepSome(AssistedEntries);
    }

    private void SweepSome(int entries)
    {
        if (!isSweeping)
        {
            isSweeping = true;
            unswept = count;
            sweptCollection = WeakSweeper.Collections;
        }

        for (; entries > 0 && unswept > 0; entries--, unswept--)
        {
            if ((swept is null ? first : swept.After) is not { } entry) unswept = 1;
            else if (entry.Target is null) Remove(entry);
            else swept = entry;
        }

        if (unswept > 0) return;
        isSweeping = false;
        swept = null;
        sweeps++;
        assistedAbove = count + (count >> 1) + FewEntries;
    }
}
