using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Adder.Tests.Oracle;

/// <summary>Values and outcomes as Python's <c>ascii()</c> writes them: what <see cref="CPython.Answer"/> is compared with. It shares no
/// code with the library.</summary>
public static class Python
{
    /// <summary>What a call did, in the form of <see cref="CPython.Answer"/>.</summary>
    public static string Outcome<T>(Func<T> call)
    {
        try
        {
            return "= " + Literal(call());
        }
        catch (OSError e)
        {
            return "! " + Literal((e.GetType().Name, e.errno, e.Message, e.filename, e.filename2));
        }
        catch (Exception e) when (e.GetType().Namespace == nameof(Adder))
        {
            return "! " + Literal((e.GetType().Name, e.Message));
        }
    }

    public static string Outcome(Action call) => Outcome<object?>(() =>
    {
        call();
        return null;
    });

    /// <summary>A value as a Python literal, all ASCII.</summary>
    public static string Literal(object? value) => value switch
    {
        null => "None",
        bool truth => truth ? "True" : "False",
        string text => Text(text),
        byte[] bytes => Bytes(bytes),
        double number => Float(number),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        ITuple { Length: 1 } tuple => $"({Literal(tuple[0])},)",
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Literal(tuple[i])))})",
        IDictionary mapping => $"{{{string.Join(", ", mapping.Keys.Cast<object>().Select(key => $"{Literal(key)}: {Literal(mapping[key])}"))}}}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Literal))}]",
        _ => throw new ArgumentException($"no Python literal for {value.GetType()}"),
    };

    private static string Text(string text)
    {
        var quote = text.Contains('\'') && !text.Contains('"') ? '"' : '\'';
        var literal = new StringBuilder().Append(quote);
        for (var i = 0; i < text.Length; i++)
        {
            int point = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) point = char.ConvertToUtf32(text[i], text[++i]);
            Append(literal, point, quote);
        }

        return literal.Append(quote).ToString();
    }

    private static string Bytes(byte[] bytes)
    {
        var quote = bytes.Contains((byte)'\'') && !bytes.Contains((byte)'"') ? '"' : '\'';
        var literal = new StringBuilder().Append('b').Append(quote);
        foreach (var value in bytes) Append(literal, value, quote);
        return literal.Append(quote).ToString();
    }

    private static void Append(StringBuilder literal, int point, char quote) => literal.Append(point switch
    {
        '\t' => "\\t",
        '\n' => "\\n",
        '\r' => "\\r",
        '\\' => "\\\\",
        _ when point == quote => "\\" + quote,
        >= ' ' and < 0x7F => ((char)point).ToString(),
        <= 0xFF => $"\\x{point:x2}",
        <= 0xFFFF => $"\\u{point:x4}",
        _ => $"\\U{point:x8}",
    });

    private static string Float(double number)
    {
        if (double.IsNaN(number)) return "nan";
        if (double.IsInfinity(number)) return number > 0 ? "inf" : "-inf";
        var text = number.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "e+", StringComparison.Ordinal).Replace("E-", "e-", StringComparison.Ordinal);
        return text.Contains('.', StringComparison.Ordinal) || text.Contains('e', StringComparison.Ordinal) ? text : text + ".0";
    }
}
