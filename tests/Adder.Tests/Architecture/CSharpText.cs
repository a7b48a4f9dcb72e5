using System.Text;

namespace Adder.Tests.Architecture;

/// <summary>Blanks out comments and the contents of strings and characters; positions and lines stay where they are, and the
/// expressions inside an interpolated string stay code.</summary>
public static class CSharpText
{
    public static string WithoutCommentsAndStrings(string text)
    {
        var code = new StringBuilder(text);
        Code(text, code, 0, closingBraces: 0);
        return code.ToString();
    }

    /// <summary>Reads code up to the end, or up to the braces that close an interpolation.</summary>
    private static int Code(string text, StringBuilder code, int at, int closingBraces)
    {
        var depth = 0;
        while (at < text.Length)
        {
            if (closingBraces > 0 && depth == 0 && text[at] == '}') return at + closingBraces;
            if (Starts(text, at, "//")) at = Blank(text, code, at, End(text, at, "\n", 0));
            else if (Starts(text, at, "/*")) at = Blank(text, code, at, End(text, at + 2, "*/", 2));
            else if (text[at] == '\'') at = Quoted(text, code, at + 1, '\'');
            else if (StringStart(text, at) is { } start) at = String(text, code, at, start);
            else
            {
                if (text[at] == '{') depth++;
                if (text[at] == '}') depth--;
                at++;
            }
        }

        return at;
    }

    private readonly record struct Opening(int Dollars, bool Verbatim, int Quotes, int Length);

    private static Opening? StringStart(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is '$' or '@') end++;
        var quotes = 0;
        while (end + quotes < text.Length && text[end + quotes] == '"') quotes++;
        if (quotes == 0) return null;
        var prefix = text.AsSpan(at, end - at);
        if (quotes == 2 || prefix.Contains('@')) quotes = 1;
        return new(prefix.Count('$'), prefix.Contains('@'), quotes, prefix.Length + quotes);
    }

    private static int String(string text, StringBuilder code, int at, Opening opening)
    {
        at += opening.Length;
        var close = new string('"', opening.Quotes);
        while (at < text.Length)
        {
            if (opening is { Verbatim: true } && Starts(text, at, "\"\"")) at = Blank(text, code, at, at + 2);
            else if (Starts(text, at, close)) return at + opening.Quotes;
            else if (opening is { Quotes: 1, Verbatim: false } && text[at] == '\\') at = Blank(text, code, at, at + 2);
            else if (opening.Dollars > 0 && text[at] == '{') at = Interpolation(text, code, at, opening);
            else at = Blank(text, code, at, at + 1);
        }

        return at;
    }

    private static int Interpolation(string text, StringBuilder code, int at, Opening opening)
    {
        var braces = 0;
        while (at + braces < text.Length && text[at + braces] == '{') braces++;
        var isEscape = opening.Quotes == 1 ? braces % 2 == 0 : braces < opening.Dollars;
        return isEscape ? Blank(text, code, at, at + braces) : Code(text, code, at + braces, opening.Dollars);
    }

    private static int Quoted(string text, StringBuilder code, int at, char quote)
    {
        while (at < text.Length && text[at] != quote && text[at] != '\n') at = Blank(text, code, at, at + (text[at] == '\\' ? 2 : 1));
        return at + 1;
    }

    private static int Blank(string text, StringBuilder code, int from, int to)
    {
        to = Math.Min(to, text.Length);
        for (var i = from; i < to; i++)
            if (text[i] != '\n') code[i] = ' ';
        return to;
    }

    private static bool Starts(string text, int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private static int End(string text, int at, string mark, int length)
    {
        var found = text.IndexOf(mark, Math.Min(at, text.Length), StringComparison.Ordinal);
        return found < 0 ? text.Length : found + length;
    }
}
