namespace Adder.Core.Streams;

/// <summary>The bytes of the last piece that was decoded: what they left over begins the next one, and from them a position can be told.</summary>
internal struct Snapshot
{
    private byte[] bytes;
    private int used;

    // the piece from which positions are told, where it is not the last one
    private byte[]? kept;
    private int told;

    public Snapshot() => bytes = [];

    /// <summary>How many bytes were read and belong to it.</summary>
    internal int Held { readonly get; private set; }

    /// <summary>Whether there is something from which positions can be told, be it of no bytes.</summary>
    internal bool Exists { readonly get; private set; }

    /// <summary>Whether that is of an earlier piece, as later ones were read by an iteration.</summary>
    internal readonly bool IsOld => kept is not null;

    /// <summary>How many bytes it has.</summary>
    internal readonly int Told => told;

    /// <summary>How many of them come before its text.</summary>
    internal int Skipped { readonly get; private set; }

    /// <summary>Where among the characters those of the piece begin.</summary>
    internal int FirstChar { readonly get; private set; }

    /// <summary>Whether what was left over is a carriage return that was decoded already, and perhaps more.</summary>
    internal bool BeginsWithReturn { readonly get; set; }

    internal readonly int Used => used;

    internal readonly ReadOnlySpan<byte> All => kept ?? bytes.AsSpan(0, Held);

    /// <summary>Tells positions from here on, where nothing was read yet.</summary>
    internal void Begin()
    {
        Clear();
        Exists = true;
    }

    /// <summary>Tells positions no more; what was left over stays.</summary>
    internal void Forget() => (Exists, kept) = (false, null);

    /// <summary>Keeps what positions are told from, before bytes are read that are not for that.</summary>
    internal void Keep()
    {
        if (Exists) kept ??= All.ToArray();
    }

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

    /// <summary>Tells positions from behind the text, when no bytes came after it.</summary>
    internal void Pass()
    {
        if (!IsOld) told = Held;
    }

    internal void Take(int count, int used, int skipped, int firstChar, bool tells)
    {
        Held += count;
        this.used = used;
        Skipped = skipped;
        FirstChar = firstChar;
        if (tells) (Exists, kept, told) = (true, null, Held);
    }

    internal void Clear()
    {
        (Held, used, Skipped, FirstChar, BeginsWithReturn, told) = (0, 0, 0, 0, false, 0);
        Forget();
        if (bytes.Length > 64 * 1024) bytes = [];
    }
}
