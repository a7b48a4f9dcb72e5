using System.Text;

namespace Adder.Core.Paths;

/// <summary>Paths as Windows writes them. Nothing here asks the system.</summary>
internal static class NtPath
{
    private const char Separator = '\\';
    private const char Alternative = '/';

    internal static string NormalizeCase(string path, PathForm form) => form.FoldCase(path.Replace(Alternative, Separator));

    internal static bool IsAbsolute(string path)
    {
        if (path.Length > 1 && IsSeparator(path[0]) && IsSeparator(path[1])) return true;
        var letter = FirstCharacter(path);
        return path.Length > letter + 1 && path[letter] == ':' && IsSeparator(path[letter + 1]);
    }

    internal static (string Head, string Tail) Split(string path)
    {
        var name = NameStart(path);
        return (Head(path, name), path[name..]);
    }

    internal static string BaseName(string path) => path[NameStart(path)..];

    internal static string DirectoryName(string path) => Head(path, NameStart(path));

    internal static (string Root, string Extension) SplitExtension(string path) =>
        FileExtension.Split(path, path.AsSpan().LastIndexOfAny(Separator, Alternative) + 1);

    internal static (string Drive, string Tail) SplitDrive(string path)
    {
        var (drive, _) = Anchor(path);
        return (path[..drive], path[drive..]);
    }

    internal static (string Drive, string Root, string Tail) SplitRoot(string path)
    {
        var (drive, root) = Anchor(path);
        return (path[..drive], path[drive..(drive + root)], path[(drive + root)..]);
    }

    internal static string Normalize(string path)
    {
        var (drive, root) = Anchor(path);
        return DotSegments.Remove(path, drive, root, Separator, Alternative);
    }

    internal static string Join(string first, ReadOnlySpan<string> rest, PathForm form)
    {
        var (drive, root, path) = SplitRoot(first);
        foreach (var part in rest)
        {
            var (nextDrive, nextRoot, nextPath) = SplitRoot(part);
            if (nextRoot.Length > 0)
            {
                if (nextDrive.Length > 0 || drive.Length == 0) drive = nextDrive;
                (root, path) = (nextRoot, nextPath);
                continue;
            }

            if (nextDrive.Length > 0 && nextDrive != drive)
            {
                var otherDrive = form.Lower(nextDrive) != form.Lower(drive);
                drive = nextDrive;
                if (otherDrive)
                {
                    (root, path) = (nextRoot, nextPath);
                    continue;
                }
            }

            path = path.Length > 0 && !IsSeparator(path[^1]) ? string.Concat(path, "\\", nextPath) : string.Concat(path, nextPath);
        }

        var shareWithoutRoot = path.Length > 0 && root.Length == 0 && drive.Length > 0 && drive[^1] != ':' && !IsSeparator(drive[^1]);
        return string.Concat(drive, shareWithoutRoot ? "\\" : root, path);
    }

    internal static string CommonPath(string[] paths, PathForm form)
    {
        if (paths.Length == 0) throw new ValueError("commonpath() arg is an empty iterable");
        var folded = Array.ConvertAll(paths, path => SplitRoot(form.Lower(path.Replace(Alternative, Separator))));
        if (!Array.TrueForAll(folded, path => path.Drive == folded[0].Drive)) throw new ValueError("Paths don't have the same drive");

        var (drive, root, rest) = SplitRoot(paths[0].Replace(Alternative, Separator));
        if (!Array.TrueForAll(folded, path => path.Root == folded[0].Root))
        {
            throw new ValueError(drive.Length > 0 ? "Can't mix absolute and relative paths" : "Can't mix rooted and not-rooted paths");
        }

        var count = CommonPrefix.Count(Array.ConvertAll(folded, static path => CommonPrefix.Names(path.Tail, Separator)));
        return string.Concat(drive, root, string.Join(Separator, CommonPrefix.Names(rest, Separator).Take(count)));
    }

    internal static bool IsReserved(string path, PathForm form) => NtReservedNames.Contain(form.Decode(SplitRoot(path).Tail));

    internal static bool IsSeparator(char c) => c is Separator or Alternative;

    private static int NameStart(string path)
    {
        var (drive, root) = Anchor(path);
        return drive + root + path.AsSpan(drive + root).LastIndexOfAny(Separator, Alternative) + 1;
    }

    private static string Head(string path, int end)
    {
        var (drive, root) = Anchor(path);
        while (end > drive + root && IsSeparator(path[end - 1])) end--;
        return path[..end];
    }

    /// <summary>How many characters the drive has – a letter and a colon, or a server and its share, or a device – and how many the root
    /// behind it.</summary>
    private static (int Drive, int Root) Anchor(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty) return (0, 0);
        if (IsSeparator(path[0])) return path.Length > 1 && IsSeparator(path[1]) ? ShareAnchor(path) : (0, 1);
        var letter = FirstCharacter(path);
        if (path.Length <= letter || path[letter] != ':') return (0, 0);
        return (letter + 1, path.Length > letter + 1 && IsSeparator(path[letter + 1]) ? 1 : 0);
    }

    private static (int Drive, int Root) ShareAnchor(ReadOnlySpan<char> path)
    {
        var server = IsLongShare(path) ? 8 : 2;
        var share = path[server..].IndexOfAny(Separator, Alternative) + server + 1;
        if (share == server) return (path.Length, 0);
        var end = path[share..].IndexOfAny(Separator, Alternative);
        return end < 0 ? (path.Length, 0) : (share + end, 1);
    }

    // \\?\UNC\server\share
    private static bool IsLongShare(ReadOnlySpan<char> path) =>
        path.Length >= 8 && path[2] == '?' && IsSeparator(path[3]) && Ascii.EqualsIgnoreCase(path[4..7], "UNC") && IsSeparator(path[7]);

    // a drive letter is one character, which CPython counts in code points
    private static int FirstCharacter(ReadOnlySpan<char> path) => path.Length > 1 && char.IsSurrogatePair(path[0], path[1]) ? 2 : 1;
}
