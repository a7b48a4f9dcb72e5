using System.Collections;
using Adder.Core.Streams;

namespace Adder;

/// <summary>A file of bytes: what <see cref="os.fdopen"/> gives for a mode with <c>b</c>, and what is under every <see cref="TextIO"/>.</summary>
/// <remarks>
/// It owns its descriptor: <see cref="close"/> and <see cref="Dispose"/> write what is pending and close it once, and a file that is forgotten
/// is closed some time later, which <see cref="sys.resourcewarninghook"/> is told of. Threads may share it.
/// <para>See <see href="https://docs.python.org/3/library/io.html#io.BufferedIOBase">io.BufferedIOBase</see> and, for a file without a buffer,
/// <see href="https://docs.python.org/3/library/io.html#io.FileIO">io.FileIO</see> in Python's documentation.</para>
/// </remarks>
public sealed partial class BinaryIO : IEnumerable<byte[]>, IDisposable
{
    private readonly ByteFile file;

    internal BinaryIO(ByteFile file) => this.file = file;

    /// <summary>Whether the file is closed.</summary>
    public bool closed => file.IsClosed;

    /// <summary>The descriptor that the file was made of; of a standard stream, a text such as <c>&lt;stdout&gt;</c>.</summary>
    public object name => file.Raw.Name;

    /// <summary>The mode: <c>rb</c>, <c>wb</c>, <c>ab</c>, <c>xb</c>, <c>rb+</c>, <c>ab+</c> or <c>xb+</c>.</summary>
    public string mode => file.Raw.Mode.OfBytes;

    /// <summary>The file as a <see cref="System.IO.Stream"/> of .NET, over the same buffer and position; disposing of it closes the file.</summary>
    public Stream Stream => new FileStreamView(this);

    /// <summary>Writes what is pending and closes the descriptor; again, it does nothing.</summary>
    /// <exception cref="BrokenPipeError">Nobody reads the pipe any more (EPIPE); the descriptor is closed nevertheless.</exception>
    /// <exception cref="OSError">There is no space left (ENOSPC), or anything else; the descriptor is closed nevertheless.</exception>
    public void close() => file.Dispose();

    /// <inheritdoc cref="close"/>
    public void Dispose() => file.Dispose();

    /// <summary>The number of the descriptor.</summary>
    /// <returns>The descriptor, which still belongs to the file.</returns>
    /// <exception cref="ValueError">The file is closed.</exception>
    public int fileno() => file.Raw.Descriptor;

    /// <summary>Whether the file is a terminal.</summary>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ValueError">The file is closed.</exception>
    public bool isatty() => file.Raw.IsTerminal;

    /// <summary>Whether the file may be read.</summary>
    /// <returns>Whether its mode says so.</returns>
    /// <exception cref="ValueError">The file is closed.</exception>
    public bool readable() => file.CanRead;

    /// <summary>Whether the file may be written.</summary>
    /// <returns>Whether its mode says so.</returns>
    /// <exception cref="ValueError">The file is closed.</exception>
    public bool writable() => file.CanWrite;

    /// <summary>Whether the file has a position that can be set.</summary>
    /// <returns>False for pipes and terminals.</returns>
    /// <exception cref="ValueError">The file is closed.</exception>
    public bool seekable() => file.Raw.IsSeekable;

    /// <summary>Sets the position.</summary>
    /// <param name="offset">How many bytes from the place that <paramref name="whence"/> says.</param>
    /// <param name="whence">0 for the start, 1 for the position, 2 for the end; on some systems also where data or a hole begins.</param>
    /// <returns>The new position, from the start.</returns>
    /// <exception cref="io.UnsupportedOperation">The file has no position.</exception>
    /// <exception cref="ValueError">The whence is none, or the file closed.</exception>
    /// <exception cref="OSError">The position would be negative (EINVAL), the file has none (ESPIPE), or what was pending could not be
    /// written.</exception>
    /// <remarks>See <see href="https://docs.python.org/3/library/io.html#io.IOBase.seek">io.IOBase.seek</see> in Python's documentation.</remarks>
    public long seek(long offset, int whence = 0)
    {
        lock (file.Gate) return file.Seek(offset, whence);
    }

    /// <summary>The position.</summary>
    /// <returns>How many bytes from the start.</returns>
    /// <exception cref="OSError">The file has no position (ESPIPE).</exception>
    /// <exception cref="ValueError">The file is closed.</exception>
    public long tell()
    {
        lock (file.Gate) return file.Tell();
    }

    /// <summary>Cuts the file off or lengthens it with NULs; the position stays.</summary>
    /// <param name="size">The new size in bytes; <see langword="null"/> for the position.</param>
    /// <returns>The new size.</returns>
    /// <exception cref="io.UnsupportedOperation">The file is not open for writing.</exception>
    /// <exception cref="OSError">The size is negative or the file no regular one (EINVAL), or anything else.</exception>
    /// <exception cref="ValueError">The file is closed.</exception>
    public long truncate(long? size = null)
    {
        lock (file.Gate) return file.Truncate(size);
    }

    /// <summary>The lines, from where the file stands, until it ends.</summary>
    /// <returns>An iterator over lines with their ends, which are <c>\n</c>.</returns>
    /// <exception cref="ValueError">The file is closed.</exception>
    public IEnumerator<byte[]> GetEnumerator()
    {
        file.Open();
        return Lines();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The file as Python's <c>repr()</c> writes it.</summary>
    /// <returns>Text such as <c>&lt;_io.BufferedReader name=3&gt;</c>.</returns>
    public override string ToString() => file.ToString();

    private IEnumerator<byte[]> Lines()
    {
        while (readline() is { Length: > 0 } line) yield return line;
    }
}
