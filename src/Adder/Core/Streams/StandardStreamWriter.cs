using System.Text;

namespace Adder.Core.Streams;

/// <summary>What <see cref="Console"/> writes to: the file of <c>sys</c>, so that both share a buffer.</summary>
/// <param name="file">The file.</param>
/// <param name="isImmediate">Whether nothing stays in the buffer. On a terminal, the console's colours and what it reads go past it.</param>
internal sealed class StandardStreamWriter(TextIO file, bool isImmediate) : TextWriter
{
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    // the first half of a pair, whose second half is still to come
    private char high;

    public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public override void Write(char value)
    {
        if (char.IsHighSurrogate(value)) high = value;
        else Put(high == 0 ? value < 128 ? Ascii[value] : value.ToString() : new string([high, value]));
    }

    public override void Write(char[] buffer, int index, int count) => Put(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Put(new string(buffer));

    public override void Write(string? value)
    {
        if (!string.IsNullOrEmpty(value)) Put(value);
    }

    public override void WriteLine(string? value)
    {
        lock (this)
        {
            if (!string.IsNullOrEmpty(value)) Put(value, isImmediate: false);
            Put("\n");
        }
    }

    public override void Flush() => file.flush();

    private void Put(string text) => Put(text, isImmediate);

    private void Put(string text, bool isImmediate)
    {
        high = '\0';
        try
        {
            file.write(text);
        }
        catch (UnicodeEncodeError)
        {
            file.write(WithoutHalves(text));
        }

        if (isImmediate) file.flush();
    }

    // The console has always written something else for half of a pair, where Python refuses it.
    private static string WithoutHalves(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune);
        return whole.ToString();
    }
}
