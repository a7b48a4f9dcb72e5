using Adder.Core.Descriptors;

namespace Adder.Core.Streams;

internal sealed partial class BufferedBytes
{
    internal override bool TryWrite(ReadOnlySpan<byte> data, Waiting waiting, out int count)
    {
        Writable();
        count = data.Length;
        if (data.Length <= capacity - (end - start) || waiting == Waiting.Between)
        {
            MakeRoom(data.Length);
            data.CopyTo(buffer.AsSpan(end));
            end += data.Length;
            return true;
        }

        Send(waiting);
        if (start == end) data = data[SendPast(data)..];
        var taken = int.Min(data.Length, capacity - (end - start));
        MakeRoom(taken);
        data[..taken].CopyTo(buffer.AsSpan(end));
        end += taken;
        if (taken < data.Length) throw NotTaken(count - data.Length + taken);
        return true;
    }

    internal override bool TryFlush(Waiting waiting)
    {
        if (!isPending) return true;
        if (Send(waiting) is var step && step == Step.Wait) return false;
        if (step == Step.Refused) throw NotTaken(0);
        Forget();
        return true;
    }

    internal override bool TryShrink(Waiting waiting) => !isPending || end - start <= capacity || Send(waiting) != Step.Wait;

    internal override Span<byte> Room(int size, Waiting waiting)
    {
        Writable();
        if (size > capacity) return [];
        if (size > capacity - (end - start))
        {
            if (waiting == Waiting.Between) return [];
            TryFlush(waiting);
            isPending = true;
            Allocate();
        }

        MakeRoom(size);
        return buffer.AsSpan(end);
    }

    internal override void Commit(int count) => end += count;

    private void Writable()
    {
        if (!Raw.Mode.CanWrite) throw new io.UnsupportedOperation("write");
        if (IsClosed) throw new ValueError("write to closed file");
        if (isPending) return;
        GiveBack();
        isPending = true;
        Allocate();
    }

    // What a call refuses or fails to write is still pending.
    private Step Send(Waiting waiting)
    {
        while (start < end)
        {
            if (waiting == Waiting.Between && !Raw.IsReady(Direction.Writing)) return Step.Wait;
            var size = waiting == Waiting.Between && !Raw.IsRegular ? int.Min(end - start, PipeRoom) : end - start;
            var count = Raw.Write(buffer.AsSpan(start, size));
            if (count == RawFile.WouldBlock) return waiting == Waiting.Between ? Step.Wait : Step.Refused;
            start += count;
        }

        start = end = 0;
        return Step.Moved;
    }

    // What is longer than the buffer does not go through it.
    private int SendPast(ReadOnlySpan<byte> data)
    {
        var sent = 0;
        while (data.Length - sent > capacity)
        {
            var count = Raw.Write(data[sent..]);
            if (count == RawFile.WouldBlock) break;
            sent += count;
        }

        return sent;
    }
}
