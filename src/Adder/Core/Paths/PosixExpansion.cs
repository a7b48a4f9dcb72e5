using System.Text;
using Adder.Core.Users;

namespace Adder.Core.Paths;

/// <summary>Home directories and variables in a path, as a POSIX shell writes them.</summary>
internal static class PosixExpansion
{
    /// <summary>A home that is not known leaves the path as it is.</summary>
    internal static string User(string path, PathForm form)
    {
        if (!path.StartsWith('~')) return path;
        var end = path.IndexOf('/');
        if (end < 0) end = path.Length;
        if (Home(path[1..end], form) is not { } home) return path;
        var expanded = string.Concat(home.AsSpan().TrimEnd('/'), path.AsSpan(end));
        return expanded.Length == 0 ? "/" : expanded;
    }

    internal static string Variables(string path, PathForm form)
    {
        var dollar = path.IndexOf('$');
        if (dollar < 0) return path;
        var expanded = new StringBuilder(path.Length);
        var copied = 0;
        var lastBrace = path.LastIndexOf('}');
        while (dollar >= 0)
        {
            var (name, end) = NameAt(path, dollar + 1, lastBrace);
            if (name is not null && form.Variable(name) is { } value)
            {
                expanded.Append(path, copied, dollar - copied).Append(value);
                copied = end;
            }

            dollar = path.IndexOf('$', end);
        }

        return expanded.Append(path, copied, path.Length - copied).ToString();
    }

    private static string? Home(string user, PathForm form)
    {
        if (user.Length == 0 && form.Variable("HOME") is { } home) return home;
        if (user.Contains('\0')) throw new ValueError("embedded null byte");
        var directory = user.Length == 0 ? Accounts.HomeDirectory(Identity.User()) : Accounts.HomeDirectory(form.Decode(user));
        return directory is null ? null : form.Encode(directory);
    }

    /// <summary>The name behind a dollar, in braces or not, and where the path goes on; no name when there is none.</summary>
    private static (string? Name, int End) NameAt(string path, int at, int lastBrace)
    {
        if (at < path.Length && path[at] == '{')
        {
            if (lastBrace < at) return (null, at);
            var close = path.IndexOf('}', at);
            return (path[(at + 1)..close], close + 1);
        }

        var end = at;
        while (end < path.Length && (char.IsAsciiLetterOrDigit(path[end]) || path[end] == '_')) end++;
        return (end == at ? null : path[at..end], end);
    }
}
