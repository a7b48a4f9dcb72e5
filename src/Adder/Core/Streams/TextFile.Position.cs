using Adder.Core.Text.Codecs;

namespace Adder.Core.Streams;

internal sealed partial class TextFile
{
    private const int FromStart = 0;
    private const int FromHere = 1;
    private const int FromEnd = 2;

    private Snapshot snapshot = new();

    internal long Tell()
    {
        Open();
        Seekable();
        if (!tells) throw new OSError("telling position disabled by next() call");
        File.TryFlush(Waiting.InCall);
        var position = File.Tell();
        if (snapshot.Held == 0 || !isPieceOfReading) return position;
        position -= snapshot.Held;
        var read = chars.Start - snapshot.FirstChar;
        if (read <= 0) return position;
        return position + (chars.Count == 0 ? snapshot.Used : BytesOf(read));
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

    // The fewest bytes of the last piece that give so many characters.
    private int BytesOf(int count)
    {
        var trial = new CharBuffer();
        var (low, high) = (snapshot.Skipped, snapshot.Used);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (CharsOf(middle, trial) >= count) high = middle;
            else low = middle + 1;
        }

        return EndsInHalfPair(low, trial) ? low + decoder!.Unit : low;
    }

    private int CharsOf(int bytes, CharBuffer trial)
    {
        trial.Clear();
        decoder!.Decode(snapshot.All[snapshot.Skipped..bytes], 0, final: false, Errors, trial);
        return new Newlines(Newlines.IsTranslated ? null : "\n").Translate(trial.From(0));
    }

    private bool EndsInHalfPair(int bytes, CharBuffer trial)
    {
        if (!Newlines.IsTranslated) return false;
        trial.Clear();
        decoder!.Decode(snapshot.All[snapshot.Skipped..bytes], 0, final: false, Errors, trial);
        if (trial.Count == 0 || trial.From(trial.End - 1)[0] != '\r') return false;
        trial.Clear();
        decoder.Decode(snapshot.All[bytes..], 0, final: false, Errors, trial);
        return trial.Count > 0 && trial.From(0)[0] == '\n';
    }
}
