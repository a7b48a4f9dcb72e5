using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Adder.Core.Weak;

internal abstract partial class WeakTable<TWeak, THeld>
{
    // Where iterations stand: on an entry, which is there, or at the beginning.
    private readonly List<Position> positions = [];

    /// <summary>The entries whose objects are alive, in the order in which they were added. Each object is held until the next one is asked
    /// for. The table may be changed meanwhile.</summary>
    internal IEnumerable<(TWeak Weak, THeld Held)> Entries()
    {
        using var iteration = new Iteration(this);
        while (iteration.TryMove(out var weak, out var held)) yield return (weak, held);
    }

    private bool TryMove(Position position, [NotNullWhen(true)] out TWeak? weak, out THeld held)
    {
        (weak, held) = (null, default!);
        while (true)
        {
            gate.Enter();
            try
            {
                for (var passed = 0; passed < Slice; passed++)
                {
                    var next = position.Slot == 0 ? first : Slot(position.Slot).After;
                    if (IsRetired || next == 0) return false;
                    position.Slot = next;
                    ref var slot = ref Slot(next);
                    Prefetch(slot.After);
                    (weak, held) = ((TWeak?)slot.Target, slot.Held);
                    if (weak is not null) return true;
                }
            }
            finally
            {
                gate.Exit();
            }

            gate.GiveWay();
        }
    }

    // What comes next may be anywhere in memory, and is on its way into the cache meanwhile.
    private unsafe void Prefetch(int number)
    {
        if (Sse.IsSupported && number != 0) Sse.Prefetch0(Unsafe.AsPointer(ref Slot(number)));
    }

    private void MovePositions(int from, int to)
    {
        if (positions.Count == 0) return;
        foreach (var position in positions)
            if (position.Slot == from) position.Slot = to;
    }

    private sealed class Position
    {
        internal int Slot;
    }

    /// <summary>An iteration, which is over when it is disposed of or forgotten.</summary>
    private sealed class Iteration : IDisposable
    {
        private readonly WeakTable<TWeak, THeld> table;
        private readonly Position position = new();

        internal Iteration(WeakTable<TWeak, THeld> table)
        {
            this.table = table;
            table.gate.Enter();
            table.positions.Add(position);
            table.gate.Exit();
        }

        ~Iteration() => End();

        public void Dispose()
        {
            End();
            GC.SuppressFinalize(this);
        }

        internal bool TryMove([NotNullWhen(true)] out TWeak? weak, out THeld held) => table.TryMove(position, out weak, out held);

        private void End()
        {
            table.gate.Enter();
            table.positions.Remove(position);
            table.gate.Exit();
        }
    }
}
