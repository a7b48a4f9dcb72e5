using Adder.Core.Errors;
using Adder.Core.Text;

namespace Adder.Core.Streams;

/// <summary>The bytes of a file object. What can wait answers false where, <see cref="Waiting.Between"/> two attempts, it has to be waited.</summary>
internal abstract class ByteFile(RawFile raw) : IDisposable
{
    /// <summary>Closes a file that was forgotten, with its text and all that refer to it.</summary>
    ~ByteFile() => Abandon();

    internal RawFile Raw { get; } = raw;

    /// <summary>Held during each operation on the file, by its text and its bytes alike.</summary>
    internal Lock Gate { get; } = new();

    internal abstract string Kind { get; }

    /// <summary>The text over the bytes.</summary>
    internal TextFile? Text { get; set; }

    internal bool IsClosed => Raw.IsClosed;

    internal void Open()
    {
        if (IsClosed) throw new ValueError("I/O operation on closed file.");
    }

    /// <summary>Whether it may be read; a closed file has no answer, but one with a buffer that never could has.</summary>
    internal bool CanRead => (this is UnbufferedBytes || Raw.Mode.CanRead) && Raw.Descriptor >= 0 && Raw.Mode.CanRead;

    internal bool CanWrite => (this is UnbufferedBytes || Raw.Mode.CanWrite) && Raw.Descriptor >= 0 && Raw.Mode.CanWrite;

    /// <summary>Reads so many bytes, fewer only at the end; all if negative; null where there is nothing without waiting and the descriptor does
    /// not block.</summary>
    internal abstract bool TryRead(long size, Waiting waiting, out byte[]? result);

    /// <summary>Reads into the buffer, as <see cref="TryRead"/>.</summary>
    internal abstract bool TryReadInto(Span<byte> buffer, Waiting waiting, out int count);

    /// <summary>Reads with at most one call; a negative count where the descriptor does not block and has nothing.</summary>
    internal abstract bool TryReadOnce(Span<byte> buffer, Waiting waiting, out int count);

    internal abstract bool TryReadLine(long size, Waiting waiting, out byte[] line);

    internal abstract bool TryPeek(Waiting waiting, out byte[] result);

    internal abstract bool TryWrite(ReadOnlySpan<byte> data, Waiting waiting, out int count);

    /// <summary>Writes what is pending.</summary>
    internal abstract bool TryFlush(Waiting waiting);

    /// <summary>Writes until no more is pending than the buffer is meant to hold.</summary>
    internal abstract bool TryShrink(Waiting waiting);

    /// <summary>How much one call reads that is not told how much.</summary>
    internal abstract int OnceSize { get; }

    internal bool Flush(Waiting waiting)
    {
        if (IsClosed) throw new ValueError(Raw.Mode.CanWrite && this is BufferedBytes ? "flush of closed file" : "I/O operation on closed file.");
        return TryFlush(waiting);
    }

    internal abstract long Seek(long position, int whence);

    internal abstract long Tell();

    internal abstract long Truncate(long? size);

    /// <summary>Whether something waits to be written.</summary>
    internal abstract bool HasPending { get; }

    /// <summary>Where the next bytes may be written in place, at least so many; empty where they have to be handed over to <see cref="TryWrite"/>.</summary>
    internal abstract Span<byte> Room(int size, Waiting waiting);

    /// <summary>Takes what was written into the <see cref="Room"/>.</summary>
    internal abstract void Commit(int count);

    /// <summary>Writes what is pending and closes the descriptor, also when that fails.</summary>
    public void Dispose()
    {
        lock (Gate)
        {
            try
            {
                if (!IsClosed) TryFlush(Waiting.InCall);
            }
            finally
            {
                Raw.Close();
                GC.SuppressFinalize(this);
            }
        }
    }

    /// <summary>As Python's <c>repr()</c> writes it.</summary>
    public override string ToString() => this is BufferedBytes ? $"<_io.{Kind} name={PythonRepr.Of(Raw.Name)}>"
        : IsClosed ? "<_io.FileIO [closed]>"
        : $"<_io.FileIO name={PythonRepr.Of(Raw.Name)} mode='{Raw.Mode.OfBytes}' closefd={PythonRepr.Of(Raw.Owns)}>";

    protected static BlockingIOError NotTaken(int written) =>
        new(Errno.EAGAIN, "write could not complete without blocking") { characters_written = written };

    private void Abandon()
    {
        if (IsClosed) return;
        if (Raw.Owns) ResourceWarnings.Raise($"unclosed file {Text?.ToString() ?? ToString()}");

        // the finalizers of the whole process must not wait for the reader of a pipe
        if (HasPending && !Raw.IsRegular) ThreadPool.UnsafeQueueUserWorkItem(static file => file.CloseForgotten(), this, preferLocal: false);
        else CloseForgotten();
    }

    private void CloseForgotten()
    {
        try
        {
            Dispose();
        }
        catch (OSError)
        {
            // it is closed, and the program that should have asked is gone
        }
    }
}
