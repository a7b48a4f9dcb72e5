using Adder.Core.Descriptors;

namespace Adder.Core.Streams;

internal sealed partial class BufferedBytes
{
    internal override bool TryRead(long size, Waiting waiting, out byte[]? result)
    {
        if (Raw.Mode.CanRead && size < -1) throw new ValueError("read length must be non-negative or -1");
        Readable("read of closed file", "read");
        result = [];
        if (size == 0) return true;
        if (!TryFlush(waiting)) return false;
        if (waiting == Waiting.InCall && (size < 0 || size - Unread >= capacity)) return ReadLarge(size, out result);
        var step = Step.Moved;
        while (step == Step.Moved && (size < 0 || Unread < size)) step = More(waiting);
        if (step == Step.Wait) return false;
        result = step == Step.Refused && Unread == 0 ? null : Take(size < 0 ? Unread : (int)long.Min(size, Unread));
        return true;
    }

    internal override bool TryReadInto(Span<byte> target, Waiting waiting, out int count)
    {
        Readable("readinto of closed file", "read");
        count = 0;
        if (!TryFlush(waiting)) return false;
        if (waiting == Waiting.Between)
        {
            var step = Step.Moved;
            while (step == Step.Moved && Unread < target.Length) step = More(waiting);
            if (step == Step.Wait) return false;
            count = TakeInto(target);
            return true;
        }

        count = TakeInto(target);
        while (count < target.Length)
        {
            var read = target.Length - count >= capacity ? Raw.Read(target[count..]) : ReadThrough(target[count..]);
            if (read == RawFile.WouldBlock && count == 0) count = RawFile.WouldBlock;
            if (read <= 0) return true;
            count += read;
        }

        return true;
    }

    internal override bool TryReadOnce(Span<byte> target, Waiting waiting, out int count)
    {
        Readable("read of closed file", "read1");
        count = 0;
        if (target.IsEmpty) return true;
        if (!TryFlush(waiting)) return false;
        count = TakeInto(target);
        if (count > 0) return true;
        if (waiting == Waiting.Between && !Raw.IsReady(Direction.Reading)) return false;
        count = Raw.Read(target);
        return count != RawFile.WouldBlock || waiting == Waiting.InCall;
    }

    internal override bool TryReadLine(long size, Waiting waiting, out byte[] line)
    {
        line = [];
        if (size == 0 && !IsClosed) return true;
        Readable("readline of closed file", "read");
        if (!TryFlush(waiting)) return false;
        var searched = 0;
        while (true)
        {
            var found = buffer.AsSpan(start + searched, Unread - searched).IndexOf((byte)'\n');
            var length = found >= 0 ? searched + found + 1 : Unread;
            if (size > 0 && length >= size) length = (int)size;
            else if (found < 0)
            {
                searched = Unread;
                var step = More(waiting);
                if (step == Step.Moved) continue;
                if (step == Step.Wait) return false;
            }

            line = Take(length);
            return true;
        }
    }

    internal override bool TryPeek(Waiting waiting, out byte[] result)
    {
        Readable("peek of closed file", "peek");
        result = [];
        if (!TryFlush(waiting) || (Unread == 0 && More(waiting) == Step.Wait)) return false;
        result = buffer.AsSpan(start, Unread).ToArray();
        return true;
    }

    private void Readable(string closed, string function)
    {
        if (!Raw.Mode.CanRead) throw new io.UnsupportedOperation(function);
        if (IsClosed) throw new ValueError(closed);
    }

    // One call, behind what was read ahead.
    private Step More(Waiting waiting)
    {
        if (waiting == Waiting.Between && !Raw.IsReady(Direction.Reading)) return Step.Wait;
        if (start == end) Forget();
        Allocate();
        MakeRoom(1);
        var count = Raw.Read(buffer.AsSpan(end));
        if (count == RawFile.WouldBlock) return waiting == Waiting.Between ? Step.Wait : Step.Refused;
        end += count;
        return count == 0 ? Step.End : Step.Moved;
    }

    private int ReadThrough(Span<byte> target) => More(Waiting.InCall) switch
    {
        Step.Moved => TakeInto(target),
        Step.Refused => RawFile.WouldBlock,
        _ => 0,
    };

    private byte[] Take(int count)
    {
        var taken = buffer.AsSpan(start, count).ToArray();
        start += count;
        if (start == end) Forget();
        return taken;
    }

    private int TakeInto(Span<byte> target)
    {
        var count = int.Min(Unread, target.Length);
        buffer.AsSpan(start, count).CopyTo(target);
        start += count;
        return count;
    }

    // Straight into the result, as long as the file said that it would be.
    private bool ReadLarge(long size, out byte[]? result)
    {
        const int Unknown = 64 * 1024;
        var expected = Raw.Remaining();
        expected = Unread + (expected > 0 ? expected + 1 : Unknown);
        var target = GC.AllocateUninitializedArray<byte>((int)long.Min(size < 0 ? expected : long.Min(size, expected), Array.MaxLength));
        var count = TakeInto(target);
        var read = 0;
        while (count != size)
        {
            if (count == target.Length) Array.Resize(ref target, Grown(count, count, 1) is var longer && size > 0 ? (int)long.Min(size, longer) : longer);
            read = Raw.Read(target.AsSpan(count));
            if (read <= 0) break;
            count += read;
        }

        if (count < target.Length) Array.Resize(ref target, count);
        result = read == RawFile.WouldBlock && count == 0 ? null : target;
        return true;
    }
}
