using Adder.Core.Text.Codecs;

namespace Adder.Core.Streams;

internal sealed partial class TextFile
{
    private const int FromStart = 0;
    private const int FromHere = 1;
    private const int FromEnd = 2;

    private Snapshot snapshot = new();

    private int FirstByte => snapshot.IsOld ? 0 : snapshot.Skipped;

    internal long Tell()
    {
        Open();
        Seekable();
        if (!tells) throw new OSError("telling position disabled by next() call");
        File.TryFlush(Waiting.InCall);
        var position = File.Tell();
        if (!snapshot.Exists) return position;
        position -= snapshot.Told;
        var read = chars.Start - snapshot.FirstChar;
        if (read <= 0) return position;
        if (chars.Count == 0 && !snapshot.IsOld) return position + snapshot.Used;
        return position + BytesOf(CodePoints.Count(chars.From(snapshot.FirstChar)[..read]));
    }

    internal long Seek(long cookie, int whence)
    {
        Open();
        Seekable();
        switch (whence)
        {
            case FromStart:
                break;
            case FromHere:
                if (cookie != 0) throw new io.UnsupportedOperation("can't do nonzero cur-relative seeks");
                cookie = Tell();
                break;
            case FromEnd:
                if (cookie != 0) throw new io.UnsupportedOperation("can't do nonzero end-relative seeks");
                TryFlush(Waiting.InCall);
                Forget();
                decoder = null;
                Newlines.Reset();
                var end = File.Seek(0, FromEnd);
                beginsText = end == 0;
                return end;
            default:
                throw new ValueError($"invalid whence ({whence}, should be 0, 1 or 2)");
        }

        if (cookie < 0) throw new ValueError($"negative seek position {cookie}");
        TryFlush(Waiting.InCall);
        File.Seek(cookie, FromStart);
        Forget();
        snapshot.Begin();
        beginsText = cookie == 0;
        if (beginsText)
        {
            decoder = null;
            Newlines.Reset();
        }
        else
        {
            decoder ??= codec.WithoutMark;
        }

        return cookie;
    }

    internal long Truncate(long? size)
    {
        TryFlush(Waiting.InCall);
        return File.Truncate(size);
    }

    private void Seekable()
    {
        if (!File.Raw.IsSeekable) throw new io.UnsupportedOperation("underlying stream is not seekable");
    }

    private void Forget()
    {
        chars.Clear();
        snapshot.Clear();
    }

    // As many bytes as CPython finds for so many characters: the fewest from a place on that its guess leads to, which matters where bytes have
    // no characters. Where CPython's position has the state of a decoder, this is one that needs none.
    private int BytesOf(int count)
    {
        var trial = new CharBuffer();
        var place = Fewest(Guess(count, trial), count, holdsReturn: true, trial);
        var found = CharsOf(place, holdsReturn: true, trial);
        if (found.Count > count) return Fewest(FirstByte, count, holdsReturn: false, trial);
        if (found.Count == count) return found.IsReturnHeld ? place - decoder!.Unit : place;
        return found.IsReturnHeld || found.Left > 0 ? place : throw new OSError("can't reconstruct logical file position");
    }

    private int Guess(int count, CharBuffer trial)
    {
        var place = int.Min(FirstByte + (int)(bytesPerChar * count), snapshot.All.Length);
        var back = 1;
        while (place > FirstByte)
        {
            var found = CharsOf(place, holdsReturn: true, trial);
            if (found.Count > count)
            {
                place -= back;
                back *= 2;
            }
            else if (found.Left > 0)
            {
                place -= found.Left;
                back = 1;
            }
            else
            {
                return place;
            }
        }

        return FirstByte;
    }

    private int Fewest(int low, int count, bool holdsReturn, CharBuffer trial)
    {
        var high = snapshot.All.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (CharsOf(middle, holdsReturn, trial).Count >= count) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    // A carriage return at the end may be held back until it is known what follows it.
    private (int Count, int Left, bool IsReturnHeld) CharsOf(int place, bool holdsReturn, CharBuffer trial)
    {
        trial.Clear();
        var bytes = snapshot.All[FirstByte..place];
        var left = bytes.Length - decoder!.Decode(bytes, 0, final: false, Errors, trial);
        var text = trial.From(0);
        var isHeld = holdsReturn && Newlines.IsUniversal && text is [.., '\r'];
        if (isHeld) text = text[..^1];
        return (CodePoints.Count(text[..new Newlines(Newlines.IsTranslated ? null : "\n").Translate(text)]), left, isHeld);
    }
}
