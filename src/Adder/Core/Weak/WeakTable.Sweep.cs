namespace Adder.Core.Weak;

internal abstract partial class WeakTable<TWeak, THeld> : ISweepable
{
    // How many entries are looked at before the gate is opened for others.
    private const int Slice = 32;
    private const int AssistedEntries = 3;
    private const int FewEntries = 4096;

    private bool isSweeping;

    // The slot of the living entry up to which the sweep has come; 0 at the beginning.
    private int swept;

    // How many entries the sweep still has to look at, and how many it has found alive. What is added meanwhile is for the next one.
    private int unswept;
    private int kept;
    private int sweeps;
    private int sweptCollection;

    // Above so many entries, whoever adds one helps to sweep, lest the dead come faster than they go.
    private int assistedAbove = FewEntries;

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
            kept = 0;
            sweptCollection = WeakSweeper.Collections;
        }

        for (; entries > 0 && unswept > 0; entries--, unswept--)
        {
            var next = swept == 0 ? first : Slot(swept).After;
            if (next == 0)
            {
                unswept = 1;
                continue;
            }

            ref var slot = ref Slot(next);
            Prefetch(slot.After);
            if (slot.Target is null) Remove(next);
            else (swept, kept) = (next, kept + 1);
        }

        if (unswept > 0) return;
        isSweeping = false;
        swept = 0;
        sweeps++;
        // what was added meanwhile may be dead by now, and must not make the table seem large
        assistedAbove = (2 * kept) + FewEntries;
    }
}
