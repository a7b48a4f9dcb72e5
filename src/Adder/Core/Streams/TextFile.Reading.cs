using Adder.Core.Errors;
using Adder.Core.Text.Codecs;

namespace Adder.Core.Streams;

internal sealed partial class TextFile
{
    private const int ChunkSize = 8192;

    // of the last piece
    private double bytesPerChar;

    internal bool TryRead(long size, Waiting waiting, out string text)
    {
        Readable();
        if (size < 0) return waiting == Waiting.InCall ? ReadAll(out text) : TryGatherAll(out text);
        while (true)
        {
            var units = CodePoints.Units(chars.Unread, size);
            text = "";
            if (units < 0)
            {
                var step = More(waiting, size - CodePoints.Count(chars.Unread));
                if (step == Step.Moved) continue;
                if (step == Step.Wait) return false;
                units = chars.Count;
            }

            text = chars.Take(units);
            return true;
        }
    }

    /// <summary>The next character, which stays unread; -1 at the end.</summary>
    internal int Peek()
    {
        lock (File.Gate)
        {
            Readable();
            while (chars.Count == 0)
                if (More(Waiting.InCall, 0) != Step.Moved) return -1;
            return chars.Unread[0];
        }
    }

    internal bool TryReadLine(long size, Waiting waiting, out string line)
    {
        Readable();
        line = "";
        var searched = 0;
        while (true)
        {
            var unread = chars.Unread;
            var length = Newlines.LineLength(unread, searched);
            // a line of no characters is there as soon as a piece has given some, whether they are read or not
            var limit = size == 0 && unread.IsEmpty && chars.Start <= snapshot.FirstChar ? -1 : size >= 0 ? CodePoints.Units(length < 0 ? unread : unread[..length], size) : -1;
            if (limit >= 0) length = limit;
            if (length < 0)
            {
                // half of a pair may be at the end
                searched = int.Max(0, unread.Length - 1);
                var step = More(waiting, 0);
                if (step == Step.Moved) continue;
                if (step == Step.Wait) return false;
                if (step == Step.End) snapshot.Forget();   // the position is the end of the file, be the last pieces an iteration's or not
                length = chars.Count;
            }

            line = chars.Take(length);
            return true;
        }
    }

    internal bool TryReadLines(long hint, Waiting waiting, out List<string> lines)
    {
        Open();
        tells = false;
        Readable();
        lines = [];
        if (waiting == Waiting.Between && !TryGather(hint)) return false;
        var length = 0L;
        while (true)
        {
            string line;
            if (waiting == Waiting.InCall) TryReadLine(-1, waiting, out line);
            else line = chars.Take(Newlines.LineLength(chars.Unread, 0) is var end && end < 0 ? chars.Count : end);
            if (line.Length == 0) return EndIteration();
            lines.Add(line);
            if (hint <= 0) continue;
            length += CodePoints.Count(line);
            if (length > hint) return true;
        }
    }

    /// <summary>The next line of an iteration, during which positions can't be told; null at the end.</summary>
    internal string? Next()
    {
        lock (File.Gate)
        {
            Open();
            tells = false;
            TryReadLine(-1, Waiting.InCall, out var line);
            if (line.Length > 0) return line;
            EndIteration();
            return null;
        }
    }

    private bool EndIteration()
    {
        snapshot.Forget();
        return tells = true;
    }

    private void Readable()
    {
        Open();
        if (!File.Raw.Mode.CanRead) throw new io.UnsupportedOperation("not readable");
    }

    // One piece more behind the unread characters.
    private Step More(Waiting waiting, long wanted)
    {
        if (!File.TryFlush(waiting)) return Step.Wait;
        var size = (int)double.Clamp(wanted * double.Max(bytesPerChar, 1), ChunkSize, Array.MaxLength / 4);
        if (!tells) snapshot.Keep();
        var room = snapshot.Room(size);
        if (!File.TryReadOnce(room, waiting, out var count)) return Step.Wait;
        if (count == RawFile.WouldBlock) return Step.Refused;
        var gaveSome = chars.End > snapshot.FirstChar;
        chars.Compact();
        try
        {
            return Decode(count, final: count == 0) || count > 0 ? Step.Moved : Step.End;
        }
        catch
        {
            // as in CPython, a reading that meets an error has taken what was before it, and the position passes that by, unless it was for a line
            chars.Clear();
            if (wanted > 0 && gaveSome) snapshot.Pass();
            throw;
        }
    }

    private bool Decode(int count, bool final)
    {
        var before = chars.End;
        var bytes = snapshot.Bytes(count);
        var skipped = 0;
        try
        {
            decoder ??= codec.Begin(bytes, final, Errors, out skipped);
            if (decoder is null)
            {
                snapshot.Take(count, used: 0, skipped: 0, before, tells);
                return false;
            }

            var kept = snapshot.BeginsWithReturn ? decoder.Unit : 0;
            if (kept > 0) chars.Append('\r');
            var used = decoder.CountsMark && kept == 0
                ? decoder.Decode(bytes, skipped, final, Errors, chars)
                : skipped + kept + decoder.Decode(bytes[(skipped + kept)..], 0, final, Errors, chars);
            var endsInReturn = !final && Newlines.IsUniversal && chars.End > before && chars.From(chars.End - 1)[0] == '\r';
            if (endsInReturn)
            {
                // the line feed may come with the next piece
                chars.Commit(-1);
                used -= decoder.Unit;
            }

            chars.Commit(Newlines.Translate(chars.From(before)) - (chars.End - before));
            snapshot.Take(count, used, skipped, before, tells);
            snapshot.BeginsWithReturn = endsInReturn;
            bytesPerChar = chars.End > before ? (double)count / CodePoints.Count(chars.From(before)) : 0;
            return chars.End > before;
        }
        catch
        {
            chars.Commit(before - chars.End);
            throw;
        }
    }

    private bool ReadAll(out string text)
    {
        File.TryRead(-1, Waiting.InCall, out var bytes);
        if (bytes is null && snapshot.Held == 0 && chars.Count == 0) throw new BlockingIOError(Errno.EAGAIN, "Read returned None");
        bytes ??= [];
        if (chars.Count > 0 || snapshot.Held > 0 || !TryReadPlainly(bytes, out text))
        {
            snapshot.Keep();
            bytes.CopyTo(snapshot.Room(bytes.Length));
            Decode(bytes.Length, final: true);
            text = chars.Take(chars.Count);
        }

        chars.Release(ChunkSize * 4);
        snapshot.Clear();
        return true;
    }

    // The most frequent case: valid UTF-8 whose only line ends are line feeds becomes a text without another copy.
    private bool TryReadPlainly(byte[] bytes, out string text)
    {
        text = "";
        if ((decoder ?? codec) != Utf8Codec.Plain || (Newlines.IsUniversal && bytes.AsSpan().Contains((byte)'\r'))) return false;
        if (!Utf8Codec.TryDecode(bytes, out text)) return false;
        if (bytes.AsSpan().Contains((byte)'\n')) Newlines.Translate(['\n']);
        decoder = Utf8Codec.Plain;
        return true;
    }

    private bool TryGatherAll(out string text)
    {
        text = "";
        if (!TryGather(0)) return false;
        text = chars.Take(chars.Count);
        chars.Release(ChunkSize * 4);
        return true;
    }

    // Collects the characters of a reading that must not lose any of them when it is given up: all, or beyond the hint to the end of a line.
    private bool TryGather(long hint)
    {
        while (true)
        {
            var units = hint > 0 ? CodePoints.Units(chars.Unread, hint) : -1;
            if (units >= 0 && Newlines.LineLength(chars.Unread, int.Min(units + 1, chars.Count)) >= 0) return true;
            var step = More(Waiting.Between, 0);
            if (step != Step.Moved) return step != Step.Wait;
        }
    }
}
