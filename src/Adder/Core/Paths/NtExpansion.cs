using System.Text;

namespace Adder.Core.Paths;

/// <summary>Home directories and variables in a path, as Python writes them for Windows.</summary>
internal static class NtExpansion
{
    /// <summary>A home that is not known leaves the path as it is. Another user's is looked for beside one's own.</summary>
    internal static string User(string path, PathForm form)
    {
        if (!path.StartsWith('~')) return path;
        var end = path.AsSpan().IndexOfAny('\\', '/');
        if (end < 0) end = path.Length;
        if (OwnHome() is not { } home) return path;

        var user = form.Decode(path[1..end]);
        var self = PathForm.Text.Variable("USERNAME");
        if (user.Length > 0 && user != self)
        {
            if (self != NtPath.BaseName(home)) return path;
            home = NtPath.Join(NtPath.DirectoryName(home), [user], PathForm.Text);
        }

        return string.Concat(form.Encode(home), path.AsSpan(end));
    }

    /// <summary>Nothing is expanded between apostrophes; a doubled mark stands for itself; behind a mark whose end is missing, nothing is.</summary>
    internal static string Variables(string path, PathForm form)
    {
        if (path.AsSpan().IndexOfAny('$', '%') < 0) return path;
        var expanded = new StringBuilder(path.Length);
        for (var at = 0; at < path.Length;)
        {
            var (text, end) = path[at] switch
            {
                '\'' => Quoted(path, at),
                '%' => Enclosed(path, at, at + 1, '%', form),
                '$' when at + 1 < path.Length && path[at + 1] == '{' => Enclosed(path, at, at + 2, '}', form),
                '$' => Bare(path, at, form),
                _ => (path[at..NextMark(path, at)], NextMark(path, at)),
            };
            expanded.Append(text);
            at = end;
        }

        return expanded.ToString();
    }

    private static string? OwnHome()
    {
        if (PathForm.Text.Variable("USERPROFILE") is { } profile) return profile;
        if (PathForm.Text.Variable("HOMEPATH") is not { } path) return null;
        return NtPath.Join(PathForm.Text.Variable("HOMEDRIVE") ?? string.Empty, [path], PathForm.Text);
    }

    private static (string Text, int End) Quoted(string path, int at)
    {
        var close = path.IndexOf('\'', at + 1);
        return close < 0 ? (path[at..], path.Length) : (path[at..(close + 1)], close + 1);
    }

    private static (string Text, int End) Enclosed(string path, int at, int nameStart, char mark, PathForm form)
    {
        var close = path.IndexOf(mark, nameStart);
        if (close < 0) return (path[at..], path.Length);
        if (mark == '%' && close == nameStart) return ("%", close + 1);
        return (form.Variable(path[nameStart..close]) ?? path[at..(close + 1)], close + 1);
    }

    private static (string Text, int End) Bare(string path, int at, PathForm form)
    {
        var end = at + 1;
        if (end < path.Length && path[end] == '$') return ("$", end + 1);
        while (end < path.Length && (char.IsAsciiLetterOrDigit(path[end]) || path[end] is '_' or '-')) end++;
        return (form.Variable(path[(at + 1)..end]) ?? path[at..end], end);
    }

    private static int NextMark(string path, int at)
    {
        var mark = path.AsSpan(at).IndexOfAny('\'', '%', '$');
        return mark < 0 ? path.Length : at + mark;
    }
}
