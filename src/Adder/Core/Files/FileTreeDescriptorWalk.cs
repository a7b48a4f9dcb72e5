using System.Runtime.InteropServices;
using Adder.Core.Auditing;
using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary><c>os.fwalk</c>: a tree's directories by their descriptors, from parent to child, so that nobody can put a link in the way.</summary>
internal static class FileTreeDescriptorWalk<TPath, TForm>
    where TPath : class
    where TForm : struct, INameForm<TPath>
{
    internal static IEnumerable<(TPath, List<TPath>, List<TPath>, int)> Over(
        os.path_arg top, bool topdown, Action<OSError>? onerror, bool follow_symlinks, int? dir_fd)
    {
        AuditHooks.Raise("os.fwalk", top, topdown, onerror, follow_symlinks, dir_fd);
        var root = TForm.Of(top);
        using var open = new OpenDirectories();
        var steps = new Stack<Step>();
        steps.Push(new(root, root, dir_fd, IsTop: true));
        while (steps.TryPop(out var step))
        {
            if (step.IsEnd)
            {
                if (step.Listed is { } finished) yield return (step.Path, finished.Directories, finished.Others, open.Last);
                open.CloseLast();
                continue;
            }

            if (!TryOpen(step, follow_symlinks, out var descriptor, out var error))
            {
                if (error is not null && step.IsTop) throw error;
                if (error is not null) onerror?.Invoke(error);
                continue;
            }

            open.Add(descriptor);
            var listed = Read(descriptor);
            if (topdown) yield return (step.Path, listed.Directories, listed.Others, descriptor);
            steps.Push(new(step.Path, step.Name, null, IsEnd: true, Listed: topdown ? null : listed));

            // only now: the directories' list may have been changed
            var prefix = TForm.AsDirectory(step.Path);
            for (var i = listed.Directories.Count - 1; i >= 0; i--)
                steps.Push(new(TForm.Concat(prefix, listed.Directories[i]), listed.Directories[i], descriptor));
        }
    }

    private static TreeLevel<TPath> Read(int descriptor)
    {
        var listed = new TreeLevel<TPath>();
        AuditHooks.Raise("os.scandir", descriptor);
        listed.Read<TForm>(descriptor, descriptor, prefix: null);
        DirectoryDescriptor.Rewind(descriptor);
        return listed;
    }

    // False without an error is something that is not entered: a link, or a top that is no directory.
    private static bool TryOpen(in Step step, bool follow_symlinks, out int descriptor, out OSError? error)
    {
        error = null;
        var name = TForm.Argument(step.Name);
        descriptor = DirectoryDescriptor.TryOpenAt(name, step.Parent, follow_symlinks);
        if (descriptor != -1) return true;

        var number = Marshal.GetLastPInvokeError();
        if (follow_symlinks || (number != Errno.ENOTDIR && number != Errno.ELOOP)) return Fail(number, step.Name, out error);
        return TryOpenOther(step, name, out descriptor, out error);
    }

    // Python's own way, for what is not plainly a directory: it opens whatever it is, and then looks whether that is what stood there.
    private static bool TryOpenOther(in Step step, in os.path_arg name, out int descriptor, out OSError? error)
    {
        error = null;
        descriptor = -1;
        if (!FileStatus.TryOfEntry(name, step.Parent, follow_symlinks: false, out var before)) return Fail(Marshal.GetLastPInvokeError(), step.Name, out error);
        descriptor = DirectoryDescriptor.TryOpenAny(name, step.Parent);
        if (descriptor == -1) return Fail(Marshal.GetLastPInvokeError(), step.Name, out error);

        var after = FileStatus.OfDescriptor(descriptor);
        if ((FileType.IsDirectory(before) || !step.IsTop) && before.st_ino == after.st_ino && before.st_dev == after.st_dev) return true;
        DirectoryDescriptor.Close(descriptor);
        return false;
    }

    private static bool Fail(int number, TPath name, out OSError? error)
    {
        error = OSErrorFactory.FromErrno(number, name);
        return false;
    }

    private readonly record struct Step(
        TPath Path, TPath Name, int? Parent, bool IsTop = false, bool IsEnd = false, TreeLevel<TPath>? Listed = null);
}
