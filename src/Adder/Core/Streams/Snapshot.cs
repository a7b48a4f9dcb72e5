namespace Adder.Core.Streams;

/// <summary>The bytes of the last piece that was decoded: what they left over begins the next one, and from them a position can be told.</summary>
internal struct Snapshot
{
    private byte[] bytes;
    private int used;

    public Snapshot() => bytes = [];

    /// <summary>How many bytes were read and belong to it.</summary>
    internal int Held { readonly get; private set; }

    /// <summary>How many of them come before its text.</summary>
    internal int Skipped { readonly get; private set; }

    /// <summary>Where among the characters those of the piece begin.</summary>
    internal int FirstChar { readonly get; private set; }

    /// <summary>Whether what was left over is a carriage return that was decoded already, and perhaps more.</summary>
    internal bool BeginsWithReturn { readonly get; set; }

    internal readonly int Used => used;

    internal readonly ReadOnlySpan<byte> All => bytes.AsSpan(0, Held);

    /// <summary>Where the next bytes are read to, behind those that were left over.</summary>
    internal Span<byte> Room(int size)
    {
        var left = Held - used;
        bytes.AsSpan(used, left).CopyTo(bytes);
        (Held, used, Skipped) = (left, 0, 0);
        if (bytes.Length - left < size) Array.Resize(ref bytes, left + size);
        return bytes.AsSpan(left, size);
    }

    /// <summary>What was left over, and so many that have been read now.</summary>
    internal readonly ReadOnlySpan<byte> Bytes(int count) => bytes.AsSpan(0, Held + count);

    internal void Take(int count, int used, int skipped, int firstChar)
    {
        Held += count;
        this.used = used;
        Skipped = skipped;
        FirstChar = firstChar;
    }

    internal void Clear()
    {
        (Held, used, Skipped, FirstChar, BeginsWithReturn) = (0, 0, 0, 0, false);
        if (bytes.Length > 64 * 1024) bytes = [];
    }
}
