using System.Runtime.InteropServices;
using Adder.Core.Errors;
using Adder.Core.Paths;

namespace Adder.Core.Files;

/// <summary>Making and removing directories together with those above them.</summary>
internal static class FileTree
{
    private const int AllPermissions = 0x1FF;

    /// <summary>Makes a directory and those above it that are missing. Another process may make some of them at the same time.</summary>
    internal static void Make(in os.path_arg path, int mode, bool exist_ok, int? parent_mode)
    {
        var form = PathForm.Of(path);
        var top = PathText.View(path);
        var below = new Stack<string>();
        while (LastName(top) is { Head.Length: > 0, Tail.Length: > 0 } parts && !FileQueries.Exists(form.Argument(parts.Head)))
        {
            below.Push(top);
            top = parts.Head;
        }

        while (true)
        {
            var isLast = below.Count == 0;
            var argument = isLast ? path : form.Argument(top);
            MakeOne(argument, isLast ? mode : parent_mode ?? AllPermissions, exist_ok, mayExist: !isLast);

            // "new/." is there as soon as "new" is
            do
            {
                if (!below.TryPop(out top!)) return;
            }
            while (LastName(top).Tail == ".");
        }
    }

    /// <summary>Removes an empty directory, and then those above it for as long as they are empty.</summary>
    internal static void Remove(in os.path_arg path)
    {
        Directories.Remove(path, null);
        RemoveAbove(path, LastName(PathText.View(path)));
    }

    /// <summary>Moves a file, makes the directories that its new place lacks, and removes those that it leaves empty.</summary>
    internal static void Rename(in os.path_arg old, in os.path_arg @new)
    {
        var form = PathForm.Of(@new);
        var (head, tail) = SystemPath.Split(PathText.View(@new));
        var above = form.Argument(head);
        if (head.Length > 0 && tail.Length > 0 && !FileQueries.Exists(above)) Make(above, AllPermissions, false, null);
        FileMoves.Rename(old, @new, null, null, replaces: false);
        RemoveAbove(old, SystemPath.Split(PathText.View(old)));
    }

    // Not every error for a directory that is there is EEXIST: it may be one of the file system or of the permissions just as well.
    private static void MakeOne(in os.path_arg path, int mode, bool exist_ok, bool mayExist)
    {
        if (Directories.TryMake(path, mode, null) != -1) return;
        var error = Marshal.GetLastPInvokeError();
        if (exist_ok && FileQueries.IsDirectory(path)) return;
        if (mayExist && error == Errno.EEXIST) return;
        throw OSErrorFactory.FromErrno(error, path.Value);
    }

    private static void RemoveAbove(in os.path_arg path, (string Head, string Tail) parts)
    {
        var form = PathForm.Of(path);
        while (parts.Head.Length > 0 && parts.Tail.Length > 0 && Directories.TryRemove(form.Argument(parts.Head), null) != -1)
            parts = SystemPath.Split(parts.Head);
    }

    // "a/b/" names b
    private static (string Head, string Tail) LastName(string path) =>
        SystemPath.Split(path) is { Tail.Length: > 0 } parts ? parts : SystemPath.Split(SystemPath.Split(path).Head);
}
