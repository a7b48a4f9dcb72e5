using System.Text.RegularExpressions;

namespace Adder.Tests.Architecture;

/// <summary>A static member of a module's class: what stands before its body, and the body.</summary>
public sealed record Member(string Header, string Body, bool HasBlock, int Index)
{
    private static readonly Regex StaticClass = new(@"\bstatic\s+(unsafe\s+)?(partial\s+)?class\s+\w+[^{;]*\{");
    private static readonly Regex Type = new(@"\b(class|struct|interface|enum|record|delegate)\b");

    public bool IsPublic => Regex.IsMatch(Header, @"\bpublic\b");

    /// <summary>The members of every static class of a file. Other types are their own implementation and are passed over.</summary>
    public static IEnumerable<Member> Of(string code) =>
        StaticClass.Matches(code).SelectMany(type => Inside(code, type.Index + type.Length));

    private static IEnumerable<Member> Inside(string code, int at)
    {
        while (true)
        {
            while (at < code.Length && char.IsWhiteSpace(code[at])) at++;
            if (at >= code.Length || code[at] == '}') yield break;
            if (code[at] == '[')
            {
                at = Balanced(code, at);
                continue;
            }

            var start = at;
            var bodyStart = HeaderEnd(code, at);
            var header = code[start..bodyStart];
            var afterBlock = code[bodyStart] == '{' ? Balanced(code, bodyStart) : bodyStart;
            var endsWithBlock = code[bodyStart] == '{' && !code.AsSpan(afterBlock).TrimStart().StartsWith("=");
            at = endsWithBlock ? afterBlock : AfterSemicolon(code, afterBlock);
            if (!Type.IsMatch(header.Split('(')[0])) yield return new(header, code[bodyStart..at], HasStatements(code[bodyStart..at], header), start);
        }
    }

    private static bool HasStatements(string body, string header) =>
        body[0] == '{' && (header.Contains('(', StringComparison.Ordinal) || Regex.IsMatch(body, @"\b(get|set|init)\s*\{"));

    private static int HeaderEnd(string code, int at)
    {
        while (at < code.Length)
        {
            if (code[at] is ';' or '{' || (code[at] == '=' && code[at + 1] != '=')) return at;
            at = code[at] is '(' or '[' ? Balanced(code, at) : at + 1;
        }

        return code.Length - 1;
    }

    private static int AfterSemicolon(string code, int at)
    {
        while (at < code.Length && code[at] != ';') at = code[at] is '(' or '[' or '{' ? Balanced(code, at) : at + 1;
        return Math.Min(at + 1, code.Length);
    }

    private static int Balanced(string code, int at)
    {
        var depth = 0;
        for (; at < code.Length; at++)
        {
            if (code[at] is '(' or '[' or '{') depth++;
            if (code[at] is ')' or ']' or '}' && --depth == 0) return at + 1;
        }

        return at;
    }
}
