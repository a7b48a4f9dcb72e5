using Adder.Core.Descriptors;

namespace Adder.Core.Streams;

/// <summary>Bytes without a buffer: each operation is one call.</summary>
internal sealed class UnbufferedBytes(RawFile raw) : ByteFile(raw)
{
    private const int FirstRoom = 8192;

    // as much as the system takes from the fullest pipe that it calls writable
    private const int PipeRoom = 4096;

    // what was read by a call that was cancelled before it had all
    private byte[] kept = [];

    internal override string Kind => "FileIO";

    internal override bool HasPending => false;

    internal override int OnceSize => FirstRoom;

    internal override bool TryRead(long size, Waiting waiting, out byte[]? result)
    {
        result = null;
        if (size < 0) return TryReadAll(waiting, out result);
        var buffer = size == 0 ? [] : GC.AllocateUninitializedArray<byte>((int)long.Min(size, int.MaxValue / 2));
        if (!TryReadOnce(buffer, waiting, out var count)) return false;
        result = count == RawFile.WouldBlock ? null : buffer.AsSpan(0, count).ToArray();
        return true;
    }

    internal override bool TryReadInto(Span<byte> buffer, Waiting waiting, out int count) => TryReadOnce(buffer, waiting, out count);

    internal override bool TryReadOnce(Span<byte> buffer, Waiting waiting, out int count)
    {
        Readable();
        count = int.Min(kept.Length, buffer.Length);
        kept.AsSpan(0, count).CopyTo(buffer);
        if (count > 0) kept = kept[count..];
        if (count > 0 || buffer.IsEmpty) return true;
        if (waiting == Waiting.Between && !Raw.IsReady(Direction.Reading)) return false;
        count = Raw.Read(buffer);
        return count != RawFile.WouldBlock || waiting == Waiting.InCall;
    }

    internal override bool TryReadLine(long size, Waiting waiting, out byte[] line)
    {
        line = [];
        if (size == 0 && !IsClosed) return true;
        Readable();
        var read = new List<byte>();
        Span<byte> one = stackalloc byte[1];
        while (size < 0 || read.Count < size)
        {
            if (!TryReadOnce(one, waiting, out var count)) return Keep([.. read]);
            if (count == RawFile.WouldBlock) throw new OSError("read() should have returned a bytes object, not 'NoneType'");
            if (count == 0) break;
            read.Add(one[0]);
            if (one[0] == '\n') break;
        }

        line = [.. read];
        return true;
    }

    internal override bool TryPeek(Waiting waiting, out byte[] result) => throw new io.UnsupportedOperation("peek");

    internal override bool TryWrite(ReadOnlySpan<byte> data, Waiting waiting, out int count)
    {
        count = 0;
        if (IsClosed) throw new ValueError("I/O operation on closed file");
        if (!Raw.Mode.CanWrite) throw new io.UnsupportedOperation("File not open for writing");
        if (waiting == Waiting.Between && !Raw.IsReady(Direction.Writing)) return false;
        count = Raw.Write(waiting == Waiting.Between && !Raw.IsRegular && data.Length > PipeRoom ? data[..PipeRoom] : data);
        if (count != RawFile.WouldBlock) return true;
        if (waiting == Waiting.Between) return false;
        throw NotTaken(0);
    }

    internal override bool TryFlush(Waiting waiting) => true;

    internal override bool TryShrink(Waiting waiting) => true;

    internal override long Seek(long position, int whence)
    {
        kept = [];
        return Raw.Seek(position, whence);
    }

    internal override long Tell() => Raw.Tell();

    internal override long Truncate(long? size)
    {
        if (IsClosed) throw new ValueError("I/O operation on closed file");
        if (!Raw.Mode.CanWrite) throw new io.UnsupportedOperation("File not open for writing");
        var length = size ?? Raw.Tell();
        Raw.Truncate(length);
        return length;
    }

    internal override Span<byte> Room(int size, Waiting waiting) => [];

    internal override void Commit(int count) { }

    private bool TryReadAll(Waiting waiting, out byte[]? result)
    {
        Readable();
        result = null;
        var read = GC.AllocateUninitializedArray<byte>((int)long.Min(long.Max(Raw.Remaining() + 1, FirstRoom), Array.MaxLength));
        var length = 0;
        while (true)
        {
            if (length == read.Length) Array.Resize(ref read, (int)long.Min(length * 2L, Array.MaxLength));
            if (!TryReadOnce(read.AsSpan(length), waiting, out var count)) return Keep(read[..length]);
            if (count > 0) length += count;
            else
            {
                result = count == RawFile.WouldBlock && length == 0 ? null : read[..length];
                return true;
            }
        }
    }

    private bool Keep(byte[] read)
    {
        kept = read;
        return false;
    }

    private void Readable()
    {
        if (IsClosed) throw new ValueError("I/O operation on closed file");
        if (!Raw.Mode.CanRead) throw new io.UnsupportedOperation("File not open for reading");
    }
}
