namespace Adder;

public partial class TextIO
{
    /// <summary>Sets the position.</summary>
    /// <param name="offset">A number that <see cref="tell"/> gave, or 0.</param>
    /// <param name="whence">0 from the start; 1 from here, which takes 0 only; 2 from the end, which takes 0 only.</param>
    /// <returns>The new position.</returns>
    /// <exception cref="io.UnsupportedOperation">The file has no position, or the offset is not 0 where it has to be.</exception>
    /// <exception cref="ValueError">The offset is negative, the whence none, or the file closed or detached.</exception>
    /// <exception cref="OSError">What was pending could not be written.</exception>
    /// <remarks>See <see href="https://docs.python.org/3/library/io.html#io.TextIOBase.seek">io.TextIOBase.seek</see> in Python's
    /// documentation.</remarks>
    public long seek(long offset, int whence = 0)
    {
        lock (Attached.Gate) return text is null ? buffer.seek(offset, whence) : text.Seek(offset, whence);
    }

    /// <summary>The position, as <see cref="seek"/> takes it: in bytes from the start, between characters.</summary>
    /// <returns>The position. After a character that an error handler put in place of bytes it is that behind all of these bytes.</returns>
    /// <exception cref="io.UnsupportedOperation">The file has no position.</exception>
    /// <exception cref="OSError">An iteration over the lines goes on, or what was pending could not be written.</exception>
    /// <exception cref="ValueError">The file is closed or detached.</exception>
    /// <remarks>Python's number is the same in the usual encodings; where a decoder has a state it is one that no 64 bits hold. See
    /// <see href="https://docs.python.org/3/library/io.html#io.TextIOBase.tell">io.TextIOBase.tell</see> in Python's documentation.</remarks>
    public long tell()
    {
        lock (Attached.Gate) return text is null ? buffer.tell() : text.Tell();
    }

    /// <summary>Cuts the file off or lengthens it with NULs; the position stays.</summary>
    /// <param name="size">The new size in bytes; <see langword="null"/> for the position of the <see cref="buffer"/>.</param>
    /// <returns>The new size.</returns>
    /// <exception cref="io.UnsupportedOperation">The file is not open for writing.</exception>
    /// <exception cref="OSError">The size is negative or the file no regular one (EINVAL), or anything else.</exception>
    /// <exception cref="ValueError">The file is closed or detached.</exception>
    /// <remarks>See <see href="https://docs.python.org/3/library/io.html#io.IOBase.truncate">io.IOBase.truncate</see> in Python's
    /// documentation.</remarks>
    public long truncate(long? size = null)
    {
        lock (Attached.Gate) return text is null ? buffer.truncate(size) : text.Truncate(size);
    }
}
