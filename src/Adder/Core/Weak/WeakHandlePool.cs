using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>The weak handles of one table that no entry uses. A handle is never freed while the table may be read, as a reader without the
/// lock may be about to look through it; another entry gets it.</summary>
internal struct WeakHandlePool
{
    private Chunk? top;

    /// <summary>A handle for an object.</summary>
    internal nint Take(object target)
    {
        if (top is { Used: 0, Below: { } below }) top = below;
        if (top is null or { Used: 0 }) return WeakGCHandle<object>.ToIntPtr(new WeakGCHandle<object>(target));
        var handle = top.Handles[--top.Used];
        // whoever sees the new target through an entry that had the handle before sees afterwards that the entry has lost it
        Volatile.WriteBarrier();
        WeakGCHandle<object>.FromIntPtr(handle).SetTarget(target);
        return handle;
    }

    internal void Give(nint handle)
    {
        if (top is null or { Used: Chunk.Size }) top = new Chunk(top);
        top.Handles[top.Used++] = handle;
    }

    internal void Free()
    {
        for (; top is not null; top = top.Below)
            while (top.Used > 0) WeakGCHandle<object>.FromIntPtr(top.Handles[--top.Used]).Dispose();
    }

    private sealed class Chunk(Chunk? below)
    {
        internal const int Size = 126;

        internal readonly nint[] Handles = new nint[Size];
        internal readonly Chunk? Below = below;
        internal int Used;
    }
}
