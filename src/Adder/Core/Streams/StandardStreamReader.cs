namespace Adder.Core.Streams;

/// <summary>What <see cref="Console"/> reads from: the file of <c>sys</c>, so that both share what was read ahead.</summary>
internal sealed class StandardStreamReader(TextIO file) : TextReader
{
    private const int End = -1;

    // the second half of a pair, whose first half was read alone
    private char low;

    public override int Peek() => low != 0 ? low : file.Peek();

    public override int Read()
    {
        if (low == 0)
        {
            var text = file.read(1);
            if (text.Length < 2) return text.Length == 0 ? End : text[0];
            low = text[1];
            return text[0];
        }

        var half = low;
        low = '\0';
        return half;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty) return 0;
        if (buffer.Length == 1 || low != 0)
        {
            var one = Read();
            if (one == End) return 0;
            buffer[0] = (char)one;
            return 1;
        }

        var line = file.readline(buffer.Length / 2);
        line.CopyTo(buffer);
        return line.Length;
    }

    public override string? ReadLine()
    {
        var line = Rest(file.readline());
        if (line.Length == 0) return null;
        if (!line.EndsWith('\n')) return line;
        return line[..^(line.EndsWith("\r\n", StringComparison.Ordinal) ? 2 : 1)];
    }

    public override string ReadToEnd() => Rest(file.read());

    private string Rest(string text)
    {
        var rest = low == 0 ? text : low + text;
        low = '\0';
        return rest;
    }
}
