using System.Runtime.InteropServices;
using Adder.Core.Auditing;
using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary><c>os.walk</c>: a tree's directories by their paths, without recursion and with one open at a time.</summary>
internal static class FileTreeWalk<TPath, TForm>
    where TPath : class
    where TForm : struct, INameForm<TPath>
{
    internal static IEnumerable<(TPath, List<TPath>, List<TPath>)> Over(os.path_arg top, bool topdown, Action<OSError>? onerror, bool followlinks)
    {
        AuditHooks.Raise("os.walk", top, topdown, onerror, followlinks);
        var steps = new Stack<Step>();
        steps.Push(new(TForm.Of(top), IsTop: true));
        while (steps.TryPop(out var step))
        {
            if (step.Listed is { } finished)
            {
                yield return (step.Path, finished.Directories, finished.Others);
                continue;
            }

            var listed = new TreeLevel<TPath>();
            if (!TryList(step.Path, followlinks || step.IsTop, listed, out var error))
            {
                if (error is not null) onerror?.Invoke(error);
                continue;
            }

            if (topdown) yield return (step.Path, listed.Directories, listed.Others);
            else steps.Push(new(step.Path, listed));

            // only now: the directories' list may have been changed
            var prefix = TForm.AsDirectory(step.Path);
            for (var i = listed.Directories.Count - 1; i >= 0; i--)
            {
                var name = listed.Directories[i];
                var path = TForm.IsAbsolute(name) ? name : TForm.Concat(prefix, name);
                if (followlinks || !listed.MayBeLink(name) || !IsLink(path)) steps.Push(new(path));
            }
        }
    }

    // False without an error is a directory in whose place a link stands by now: it is left out, as if it had been one before.
    private static bool TryList(TPath path, bool follow_symlinks, TreeLevel<TPath> listed, out OSError? error)
    {
        error = null;
        var argument = TForm.Argument(path);
        var descriptor = DirectoryDescriptor.TryOpen(argument, follow_symlinks);
        if (descriptor == -1)
        {
            var number = Marshal.GetLastPInvokeError();
            var isLink = !follow_symlinks && (number == Errno.ENOTDIR || number == Errno.ELOOP) && IsLink(path);
            if (!isLink) error = OSErrorFactory.FromErrno(number, path);
            return false;
        }

        try
        {
            listed.Read<TForm>(descriptor, path, TForm.AsDirectory(path));
        }
        catch (OSError e)
        {
            error = e;
        }
        finally
        {
            DirectoryDescriptor.Close(descriptor);
        }

        return error is null;
    }

    private static bool IsLink(TPath path) =>
        FileStatus.TryOf(TForm.Argument(path), follow_symlinks: false, out var status) && FileType.IsLink(status);

    private readonly record struct Step(TPath Path, TreeLevel<TPath>? Listed = null, bool IsTop = false);
}
