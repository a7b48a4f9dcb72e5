using Adder.Core.Descriptors;

namespace Adder.Core.Streams;

internal readonly struct ReadBytes(ByteFile file, int size) : IAttempt<byte[]?>
{
    public ByteFile File => file;

    public Direction Direction => Direction.Reading;

    public bool Try(Waiting waiting, out byte[]? result) => file.TryRead(size, waiting, out result);
}

internal readonly struct ReadBytesLine(ByteFile file, int size) : IAttempt<byte[]>
{
    public ByteFile File => file;

    public Direction Direction => Direction.Reading;

    public bool Try(Waiting waiting, out byte[] result) => file.TryReadLine(size, waiting, out result);
}

/// <summary>One call at most; null where the descriptor does not block and has nothing.</summary>
internal readonly struct ReadBytesOnce(ByteFile file, int size) : IAttempt<byte[]?>
{
    public ByteFile File => file;

    public Direction Direction => Direction.Reading;

    public bool Try(Waiting waiting, out byte[]? result)
    {
        var buffer = GC.AllocateUninitializedArray<byte>(size < 0 ? file.OnceSize : size);
        result = null;
        if (!file.TryReadOnce(buffer, waiting, out var count)) return false;
        result = count == RawFile.WouldBlock ? null : count == buffer.Length ? buffer : buffer.AsSpan(0, count).ToArray();
        return true;
    }
}

internal readonly struct ReadBytesInto(ByteFile file, Memory<byte> buffer, bool once) : IAttempt<int>
{
    public ByteFile File => file;

    public Direction Direction => Direction.Reading;

    public bool Try(Waiting waiting, out int result) =>
        once ? file.TryReadOnce(buffer.Span, waiting, out result) : file.TryReadInto(buffer.Span, waiting, out result);
}

internal readonly struct PeekBytes(ByteFile file) : IAttempt<byte[]>
{
    public ByteFile File => file;

    public Direction Direction => Direction.Reading;

    public bool Try(Waiting waiting, out byte[] result) => file.TryPeek(waiting, out result);
}

internal struct WriteBytes(ByteFile file, ReadOnlyMemory<byte> data) : IAttempt<int>
{
    private bool isTaken;
    private int count;

    public readonly ByteFile File => file;

    public readonly Direction Direction => Direction.Writing;

    public bool Try(Waiting waiting, out int result)
    {
        if (!isTaken) isTaken = file.TryWrite(data.Span, waiting, out count);
        result = count;
        return isTaken && file.TryShrink(waiting);
    }
}

internal readonly struct FlushBytes(ByteFile file) : IAttempt<bool>
{
    public ByteFile File => file;

    public Direction Direction => Direction.Writing;

    public bool Try(Waiting waiting, out bool result) => result = file.Flush(waiting);
}
