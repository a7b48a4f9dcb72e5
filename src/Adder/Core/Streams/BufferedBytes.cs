namespace Adder.Core.Streams;

/// <summary>Bytes with a buffer, which holds either what was read ahead or what is still to be written.</summary>
internal sealed partial class BufferedBytes(RawFile raw, int capacity) : ByteFile(raw)
{
    // as much as the system takes from the fullest pipe that it calls writable
    private const int PipeRoom = 4096;

    private const int FromHere = 1;

    private byte[] buffer = [];
    private int start;
    private int end;
    private bool isPending;

    internal override string Kind => Raw.Mode.IsUpdating ? "BufferedRandom" : Raw.Mode.CanRead ? "BufferedReader" : "BufferedWriter";

    internal override bool HasPending => isPending && end > start;

    internal override int OnceSize => capacity;

    private int Unread => isPending ? 0 : end - start;

    internal override long Seek(long position, int whence)
    {
        if (whence is < 0 or > 4) throw new ValueError($"whence value {whence} unsupported");
        if (IsClosed) throw new ValueError("seek of closed file");
        if (!Raw.IsSeekable) throw new io.UnsupportedOperation("File or stream is not seekable.");
        TryFlush(Waiting.InCall);
        if (whence == FromHere) position -= Unread;
        var reached = Raw.Seek(position, whence);
        Forget();
        return reached;
    }

    internal override long Tell() => Raw.Tell() + (isPending ? end - start : start - end);

    internal override long Truncate(long? size)
    {
        if (IsClosed) throw new ValueError("truncate of closed file");
        if (!Raw.Mode.CanWrite) throw new io.UnsupportedOperation("truncate");
        TryFlush(Waiting.InCall);
        GiveBack();
        var length = size ?? Raw.Tell();
        Raw.Truncate(length);
        return length;
    }

    private void Forget()
    {
        start = end = 0;
        isPending = false;
        if (buffer.Length > capacity) buffer = [];
    }

    // Moves the descriptor back to where the reader stands.
    private void GiveBack()
    {
        if (Unread > 0) Raw.Seek(-Unread, FromHere);
        if (!isPending) Forget();
    }

    private void Allocate()
    {
        if (buffer.Length == 0) buffer = GC.AllocateUninitializedArray<byte>(capacity);
    }

    // Room behind the end: by moving everything to the front, or into a longer array.
    private void MakeRoom(int size)
    {
        if (buffer.Length - end >= size) return;
        var held = end - start;
        var target = buffer;
        if (buffer.Length - held < size) target = GC.AllocateUninitializedArray<byte>(Grown(buffer.Length, held, size));
        Buffer.BlockCopy(buffer, start, target, 0, held);
        (buffer, start, end) = (target, 0, held);
    }

    private static int Grown(int length, int held, int size) => (long)held + size <= Array.MaxLength
        ? (int)long.Max(long.Min(length * 2L, Array.MaxLength), held + size)
        : throw new OverflowError("more than an array can hold");
}
