using Adder.Core.Descriptors;

namespace Adder.Core.Streams;

/// <summary>What a mode such as <c>"r+b"</c> says.</summary>
internal readonly struct OpenMode
{
    private readonly char kind;

    private OpenMode(string given, char kind)
    {
        this.kind = kind;
        Given = given;
        IsBinary = Has('b');
        IsUpdating = Has('+');
    }

    internal string Given { get; }

    internal bool IsBinary { get; }

    internal bool IsUpdating { get; }

    internal bool IsAppending => kind == 'a';

    internal bool CanRead => kind == 'r' || IsUpdating;

    internal bool CanWrite => kind != 'r' || IsUpdating;

    /// <summary>The mode as the audit event tells it, without the letter for text or bytes.</summary>
    internal string Raw => IsUpdating ? kind + "+" : kind.ToString();

    /// <summary>The mode as the bytes of the file have it.</summary>
    internal string OfBytes => (kind == 'w' && IsUpdating ? 'r' : kind) + (IsUpdating ? "b+" : "b");

    /// <summary>The flags with which open(2) would have opened such a file.</summary>
    internal int Flags => OpenFlags.O_CLOEXEC
        | (CanRead && CanWrite ? ReadingAndWriting : CanWrite ? WritingOnly : 0)
        | kind switch
        {
            'x' => OpenFlags.O_EXCL | OpenFlags.O_CREAT,
            'w' => OpenFlags.O_CREAT | OpenFlags.O_TRUNC,
            'a' => OpenFlags.O_APPEND | OpenFlags.O_CREAT,
            _ => 0,
        };

    private const int WritingOnly = 1;
    private const int ReadingAndWriting = 2;

    internal static OpenMode Parse(string mode, string? encoding, string? errors, string? newline)
    {
        ArgumentNullException.ThrowIfNull(mode);
        if ((mode + encoding + errors + newline).Contains('\0', StringComparison.Ordinal)) throw new ValueError("embedded null character");
        var kinds = 0;
        var kind = '\0';
        for (var i = 0; i < mode.Length; i++)
        {
            if (!"xrwa+tb".Contains(mode[i], StringComparison.Ordinal) || mode.IndexOf(mode[i], i + 1) >= 0) throw new ValueError($"invalid mode: '{mode}'");
            if ("+tb".Contains(mode[i], StringComparison.Ordinal)) continue;
            kinds++;
            kind = mode[i];
        }

        var parsed = new OpenMode(mode, kind);
        if (parsed.IsBinary && parsed.Has('t')) throw new ValueError("can't have text and binary mode at once");
        if (kinds > 1) throw new ValueError("must have exactly one of create/read/write/append mode");
        if (parsed.IsBinary && encoding is not null) throw new ValueError("binary mode doesn't take an encoding argument");
        if (parsed.IsBinary && errors is not null) throw new ValueError("binary mode doesn't take an errors argument");
        if (parsed.IsBinary && newline is not null) throw new ValueError("binary mode doesn't take a newline argument");
        if (kinds == 0) throw new ValueError("Must have exactly one of create/read/write/append mode and at most one plus");
        return parsed;
    }

    private bool Has(char letter) => Given.Contains(letter, StringComparison.Ordinal);
}
