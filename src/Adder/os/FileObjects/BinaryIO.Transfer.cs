using Adder.Core.Errors;
using Adder.Core.Streams;

namespace Adder;

public sealed partial class BinaryIO
{
    /// <summary>Reads bytes.</summary>
    /// <param name="size">How many; fewer come only at the end of the file, or if it has no buffer. -1 for all until the file ends.</param>
    /// <param name="cancellation">Gives the reading up, and loses nothing: what has come is read by the next call.</param>
    /// <returns>The bytes; none at the end of the file. <see langword="null"/> where the descriptor does not block and nothing is there.</returns>
    /// <exception cref="io.UnsupportedOperation">The file is not open for reading.</exception>
    /// <exception cref="OSError">The system cannot read it.</exception>
    /// <exception cref="ValueError">The file is closed, or the size less than -1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>A call without a token has the file to itself until it ends. See
    /// <see href="https://docs.python.org/3/library/io.html#io.BufferedIOBase.read">io.BufferedIOBase.read</see> in Python's
    /// documentation.</remarks>
    public byte[] read(int size = -1, CancellationToken cancellation = default) =>
        Attempts.Run<ReadBytes, byte[]?>(new(file, size), cancellation)!;

    /// <inheritdoc cref="read"/>
    /// <summary>Reads bytes without a thread that waits.</summary>
    public ValueTask<byte[]> read_async(int size = -1, CancellationToken cancellation = default) =>
        Attempts.RunAsync<ReadBytes, byte[]?>(new(file, size), cancellation)!;

    /// <inheritdoc cref="read"/>
    /// <summary>Reads bytes with at most one call to the system, and what is in the buffer with none.</summary>
    /// <param name="size">How many at most; negative for as many as the buffer holds.</param>
    /// <param name="cancellation">Gives the reading up.</param>
    public byte[] read1(int size = -1, CancellationToken cancellation = default) =>
        Attempts.Run<ReadBytesOnce, byte[]?>(new(file, size), cancellation)!;

    /// <inheritdoc cref="read"/>
    /// <summary>Reads a line.</summary>
    /// <param name="size">How many bytes of it at most; negative for all.</param>
    /// <param name="cancellation">Gives the reading up, and loses nothing: what has come is read by the next call.</param>
    /// <returns>The line with its end, which is <c>\n</c>; without it if the file ended before; empty at the end of the file.</returns>
    public byte[] readline(int size = -1, CancellationToken cancellation = default) =>
        Attempts.Run<ReadBytesLine, byte[]>(new(file, size), cancellation);

    /// <inheritdoc cref="readline"/>
    /// <summary>Reads a line without a thread that waits.</summary>
    public ValueTask<byte[]> readline_async(int size = -1, CancellationToken cancellation = default) =>
        Attempts.RunAsync<ReadBytesLine, byte[]>(new(file, size), cancellation);

    /// <inheritdoc cref="read"/>
    /// <summary>Reads lines.</summary>
    /// <param name="hint">After how many bytes no further line is begun; 0 or negative for all lines.</param>
    /// <param name="cancellation">Gives the reading up, between two lines.</param>
    /// <returns>The lines with their ends.</returns>
    public List<byte[]> readlines(int hint = -1, CancellationToken cancellation = default)
    {
        file.Open();
        var lines = new List<byte[]>();
        for (var length = 0L; (hint <= 0 || length <= hint) && readline(-1, cancellation) is { Length: > 0 } line; length += line.Length) lines.Add(line);
        return lines;
    }

    /// <summary>Reads into a buffer.</summary>
    /// <param name="buffer">The buffer; it is filled as far as the file goes, or, if that has no buffer itself, with one call.</param>
    /// <param name="cancellation">Gives the reading up.</param>
    /// <returns>How many bytes were read; 0 at the end of the file.</returns>
    /// <exception cref="BlockingIOError">The descriptor does not block and nothing is there (EAGAIN; Python answers None).</exception>
    /// <inheritdoc cref="read" path="/exception"/>
    public int readinto(Memory<byte> buffer, CancellationToken cancellation = default) =>
        Arrived(Attempts.Run<ReadBytesInto, int>(new(file, buffer, once: false), cancellation));

    /// <inheritdoc cref="readinto(Memory{byte}, CancellationToken)"/>
    public int readinto(Span<byte> buffer)
    {
        lock (file.Gate)
        {
            file.TryReadInto(buffer, Waiting.InCall, out var count);
            return Arrived(count);
        }
    }

    /// <inheritdoc cref="readinto(Memory{byte}, CancellationToken)"/>
    /// <summary>Reads into a buffer without a thread that waits.</summary>
    public async ValueTask<int> readinto_async(Memory<byte> buffer, CancellationToken cancellation = default) =>
        Arrived(await Attempts.RunAsync<ReadBytesInto, int>(new(file, buffer, once: false), cancellation).ConfigureAwait(false));

    /// <summary>Looks at what comes next, without reading it; at most one call to the system.</summary>
    /// <param name="size">Not heeded, as in Python: the whole buffer comes.</param>
    /// <returns>The bytes; none at the end of the file.</returns>
    /// <inheritdoc cref="read" path="/exception"/>
    public byte[] peek(int size = 0)
    {
        _ = size;
        return Attempts.Run<PeekBytes, byte[]>(new(file), default);
    }

    /// <summary>Writes bytes, into the buffer first.</summary>
    /// <param name="b">The bytes.</param>
    /// <returns>How many were taken: all, but of a file without a buffer what the system took.</returns>
    /// <exception cref="io.UnsupportedOperation">The file is not open for writing.</exception>
    /// <exception cref="BlockingIOError">The descriptor does not block and takes no more (EAGAIN); <c>characters_written</c> of it are in the
    /// buffer or written.</exception>
    /// <exception cref="BrokenPipeError">Nobody reads the pipe any more (EPIPE).</exception>
    /// <exception cref="OSError">There is no space left (ENOSPC), or anything else.</exception>
    /// <exception cref="ValueError">The file is closed.</exception>
    /// <remarks>See <see href="https://docs.python.org/3/library/io.html#io.BufferedIOBase.write">io.BufferedIOBase.write</see> in Python's
    /// documentation.</remarks>
    public int write(ReadOnlySpan<byte> b)
    {
        lock (file.Gate)
        {
            file.TryWrite(b, Waiting.InCall, out var count);
            return count;
        }
    }

    /// <inheritdoc cref="write(ReadOnlySpan{byte})"/>
    /// <param name="b">The bytes.</param>
    /// <param name="cancellation">Gives the waiting up, not the bytes: they are in the buffer, and written with the rest.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public int write(ReadOnlyMemory<byte> b, CancellationToken cancellation) => Attempts.Run<WriteBytes, int>(new(file, b), cancellation);

    /// <inheritdoc cref="write(ReadOnlyMemory{byte}, CancellationToken)"/>
    /// <summary>Writes bytes, without a thread that waits.</summary>
    public ValueTask<int> write_async(ReadOnlyMemory<byte> b, CancellationToken cancellation = default) =>
        Attempts.RunAsync<WriteBytes, int>(new(file, b), cancellation);

    /// <summary>Writes arrays of bytes one after the other; no line ends are added.</summary>
    /// <param name="lines">The arrays.</param>
    /// <inheritdoc cref="write(ReadOnlySpan{byte})" path="/exception"/>
    public void writelines(IEnumerable<byte[]> lines)
    {
        file.Open();
        if (lines is null) throw new TypeError("'NoneType' object is not iterable");
        foreach (var line in lines) write(line);
    }

    /// <summary>Writes what is in the buffer.</summary>
    /// <exception cref="BlockingIOError">The descriptor does not block and takes no more (EAGAIN).</exception>
    /// <exception cref="BrokenPipeError">Nobody reads the pipe any more (EPIPE).</exception>
    /// <exception cref="OSError">There is no space left (ENOSPC), or anything else; what was not written stays in the buffer.</exception>
    /// <exception cref="ValueError">The file is closed.</exception>
    public void flush() => flush(default);

    /// <inheritdoc cref="flush()"/>
    /// <param name="cancellation">Gives the waiting up; what was not written stays in the buffer.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void flush(CancellationToken cancellation) => Attempts.Run<FlushBytes, bool>(new(file), cancellation);

    /// <inheritdoc cref="flush(CancellationToken)"/>
    /// <summary>Writes what is in the buffer, without a thread that waits.</summary>
    public async ValueTask flush_async(CancellationToken cancellation = default) =>
        await Attempts.RunAsync<FlushBytes, bool>(new(file), cancellation).ConfigureAwait(false);

    /// <summary>One call's worth, for <see cref="Stream"/>.</summary>
    internal int ReadOnce(Span<byte> buffer)
    {
        lock (file.Gate)
        {
            file.TryReadOnce(buffer, Waiting.InCall, out var count);
            return Arrived(count);
        }
    }

    internal async ValueTask<int> ReadOnceAsync(Memory<byte> buffer, CancellationToken cancellation) =>
        Arrived(await Attempts.RunAsync<ReadBytesInto, int>(new(file, buffer, once: true), cancellation).ConfigureAwait(false));

    private static int Arrived(int count) => count == RawFile.WouldBlock ? throw OSErrorFactory.FromErrno(Errno.EAGAIN) : count;
}
