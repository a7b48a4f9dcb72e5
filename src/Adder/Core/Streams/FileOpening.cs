namespace Adder.Core.Streams;

/// <summary>Making the parts of a file object from a descriptor.</summary>
internal static class FileOpening
{
    // Text is collected in pieces of this size even where less is asked for.
    private const int LeastForText = 8192;

    /// <summary>A stream that the process was started with.</summary>
    internal static TextIO Standard(int fd, string name, string mode, string errors, bool isByLine)
    {
        var raw = new RawFile(fd, OpenMode.Parse(mode, null, errors, null), name);
        var bytes = new BufferedBytes(raw, int.Max(raw.BlockSize, LeastForText));
        var newline = OperatingSystem.IsWindows() && raw.Mode.CanRead ? null : "\n";
        bytes.Text = new TextFile(bytes, "utf-8", errors, newline, isByLine || raw.IsTerminal);
        return new TextIO(bytes);
    }

    /// <summary>The bytes of a file and, unless its mode says bytes, its text. From the moment at which the descriptor is taken over, a failure
    /// closes it, as in CPython.</summary>
    internal static ByteFile Open(int fd, string mode, int buffering, string? encoding, string? errors, string? newline, bool closefd)
    {
        var parsed = OpenMode.Parse(mode, encoding, errors, newline);
        var raw = new RawFile(fd, parsed, closefd);
        try
        {
            if (buffering == 0)
            {
                if (!parsed.IsBinary) throw new ValueError("can't have unbuffered text I/O");
                return new UnbufferedBytes(raw);
            }

            if (parsed.IsUpdating && !raw.IsSeekable) throw new io.UnsupportedOperation("File or stream is not seekable.");
            var capacity = buffering > 1 ? buffering : raw.BlockSize;
            if (parsed.IsBinary) return new BufferedBytes(raw, capacity);

            var isByLine = buffering == 1 || (buffering < 0 && raw.IsTerminal);
            var bytes = new BufferedBytes(raw, int.Max(capacity, LeastForText));
            bytes.Text = new TextFile(bytes, encoding, errors, newline, isByLine);
            return bytes;
        }
        catch
        {
            raw.Close();
            throw;
        }
    }
}
