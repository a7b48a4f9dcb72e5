namespace Adder.Core.Paths;

/// <summary>Paths as POSIX writes them. Nothing here asks the system.</summary>
internal static class PosixPath
{
    private const char Separator = '/';

    internal static bool IsAbsolute(string path) => path.StartsWith(Separator);

    internal static (string Head, string Tail) Split(string path)
    {
        var name = NameStart(path);
        return (Head(path, name), path[name..]);
    }

    internal static string BaseName(string path) => path[NameStart(path)..];

    internal static string DirectoryName(string path) => Head(path, NameStart(path));

    internal static (string Root, string Extension) SplitExtension(string path) => FileExtension.Split(path, NameStart(path));

    internal static (string Drive, string Tail) SplitDrive(string path) => (string.Empty, path);

    internal static (string Drive, string Root, string Tail) SplitRoot(string path)
    {
        var root = RootLength(path);
        return (string.Empty, path[..root], path[root..]);
    }

    internal static string Normalize(string path) => DotSegments.Remove(path, 0, RootLength(path), Separator, Separator);

    internal static string Join(string first, string second) =>
        second.StartsWith(Separator) || first.Length == 0 ? second
        : first.EndsWith(Separator) ? string.Concat(first, second)
        : string.Concat(first, "/", second);

    internal static string Join(string first, ReadOnlySpan<string> rest)
    {
        for (var i = rest.Length - 1; i >= 0; i--)
        {
            if (!IsAbsolute(rest[i])) continue;
            first = rest[i];
            rest = rest[(i + 1)..];
            break;
        }

        if (rest.IsEmpty) return first;
        if (rest.Length == 1) return Join(first, rest[0]);

        var length = first.Length;
        var last = first;
        foreach (var part in rest)
        {
            length += part.Length + (WantsSeparator(length, last) ? 1 : 0);
            last = part;
        }

        return string.Create(length, new Parts(first, rest), static (path, parts) => parts.CopyTo(path));
    }

    internal static string CommonPath(string[] paths)
    {
        if (paths.Length == 0) throw new ValueError("commonpath() arg is an empty sequence");
        var absolute = IsAbsolute(paths[0]);
        if (!Array.TrueForAll(paths, path => IsAbsolute(path) == absolute)) throw new ValueError("Can't mix absolute and relative paths");
        var names = Array.ConvertAll(paths, static path => CommonPrefix.Names(path, Separator));
        return (absolute ? "/" : string.Empty) + string.Join(Separator, names[0], 0, CommonPrefix.Count(names));
    }

    private static int NameStart(string path) => path.LastIndexOf(Separator) + 1;

    // the slashes at its end go, unless there is nothing else
    private static string Head(string path, int end)
    {
        var trimmed = path.AsSpan(0, end).TrimEnd(Separator).Length;
        return path[..(trimmed == 0 ? end : trimmed)];
    }

    // POSIX leaves it open what exactly two slashes mean; three mean one
    private static int RootLength(string path) =>
        !path.StartsWith(Separator) ? 0
        : path.Length > 1 && path[1] == Separator && !(path.Length > 2 && path[2] == Separator) ? 2 : 1;

    // an empty part leaves a separator behind, and so needs none before the next one
    private static bool WantsSeparator(int length, string last) => length > 0 && last.Length > 0 && last[^1] != Separator;

    private readonly ref struct Parts(string first, ReadOnlySpan<string> rest)
    {
        private readonly ReadOnlySpan<string> rest = rest;

        internal void CopyTo(Span<char> path)
        {
            first.CopyTo(path);
            var length = first.Length;
            var last = first;
            foreach (var part in rest)
            {
                if (WantsSeparator(length, last)) path[length++] = Separator;
                part.CopyTo(path[length..]);
                length += part.Length;
                last = part;
            }
        }
    }
}
