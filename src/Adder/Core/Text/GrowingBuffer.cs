using System.Buffers;

namespace Adder.Core.Text;

/// <summary>Room for an answer of the system whose length nobody knows before: on the caller's stack at first, borrowed when that was too
/// little.</summary>
internal ref struct GrowingBuffer(Span<byte> onStack)
{
    internal const int OnStack = 512;

    private byte[]? rented;

    internal Span<byte> Bytes { get; private set; } = onStack;

    /// <summary>Takes four times the room; what was in it is lost.</summary>
    internal void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(Bytes.Length * 4);
        Dispose();
        Bytes = rented = larger;
    }

    public void Dispose()
    {
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        rented = null;
    }
}
