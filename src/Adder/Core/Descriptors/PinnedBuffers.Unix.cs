using System.Buffers;
using System.Runtime.Versioning;
using Adder.Native.Unix;

namespace Adder.Core.Descriptors;

/// <summary>Buffers as readv(2) and its kin take them, held in their places until it is disposed.</summary>
[UnsupportedOSPlatform("windows")]
internal unsafe ref struct PinnedBuffersUnix : IDisposable
{
    private readonly MemoryHandle[] pins;
    private readonly iovec[] parts;

    private PinnedBuffersUnix(int most)
    {
        pins = ArrayPool<MemoryHandle>.Shared.Rent(most);
        parts = ArrayPool<iovec>.Shared.Rent(most);
    }

    internal int Count { get; private set; }

    internal static PinnedBuffersUnix Of(ReadOnlySpan<Memory<byte>> buffers)
    {
        var pinned = new PinnedBuffersUnix(buffers.Length);
        try
        {
            foreach (var buffer in buffers) pinned.Add(buffer.Pin(), buffer.Length);
            return pinned;
        }
        catch
        {
            pinned.Dispose();
            throw;
        }
    }

    internal static PinnedBuffersUnix Of(ReadOnlySpan<ReadOnlyMemory<byte>> buffers)
    {
        var pinned = new PinnedBuffersUnix(buffers.Length);
        try
        {
            foreach (var buffer in buffers) pinned.Add(buffer.Pin(), buffer.Length);
            return pinned;
        }
        catch
        {
            pinned.Dispose();
            throw;
        }
    }

    /// <summary>The first of the parts, for <c>fixed</c>.</summary>
    public readonly ref iovec GetPinnableReference() => ref parts.AsSpan().GetPinnableReference();

    public readonly void Dispose()
    {
        foreach (ref var pin in pins.AsSpan(0, Count)) pin.Dispose();
        ArrayPool<MemoryHandle>.Shared.Return(pins, clearArray: true);
        ArrayPool<iovec>.Shared.Return(parts);
    }

    private void Add(MemoryHandle pin, int length)
    {
        pins[Count] = pin;
        parts[Count++] = new iovec { iov_base = pin.Pointer, iov_len = (nuint)length };
    }
}
