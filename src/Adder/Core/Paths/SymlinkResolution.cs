using Adder.Core.Errors;
using Adder.Core.Files;

namespace Adder.Core.Paths;

/// <summary>A path without a symbolic link in it.</summary>
internal static class SymlinkResolution
{
    /// <summary>Walks along the path with a stack of the names to come, so that a chain of links may be of any length. Each link is read
    /// once: where it leads to is kept for when it is met again, and a link that is met while it is being resolved leads in a circle.</summary>
    internal static string Resolve(string path, PathForm form, Strictness strictness)
    {
        var resolved = PosixPath.IsAbsolute(path) ? "/" : form.WorkingDirectory();
        var wantsDirectory = path.EndsWith('/');
        var ahead = new Stack<string?>();   // null: the link whose path lies below it has been resolved
        var namesAhead = PushNames(ahead, path.TrimEnd('/'));
        var targets = new Dictionary<string, string?>();
        while (namesAhead > 0)
        {
            if (ahead.Pop() is not { } name)
            {
                targets[ahead.Pop()!] = resolved;
                continue;
            }

            namesAhead--;
            if (name is "" or ".") continue;
            if (name is "..")
            {
                resolved = resolved[..Math.Max(1, resolved.LastIndexOf('/'))];
                continue;
            }

            var next = resolved == "/" ? "/" + name : string.Concat(resolved, "/", name);
            if (targets.TryGetValue(next, out var known))
            {
                if (known is null && strictness != Strictness.Lenient) throw Failure(Errno.ELOOP, next, form);
                resolved = known ?? next;
                continue;
            }

            var mustBeDirectory = strictness != Strictness.Lenient && (namesAhead > 0 || wantsDirectory);
            if (ReadLink(next, form, strictness, namesAhead == 0, mustBeDirectory) is not { } target)
            {
                resolved = next;
                continue;
            }

            targets[next] = null;
            ahead.Push(next);
            ahead.Push(null);
            namesAhead += PushNames(ahead, target);
            if (PosixPath.IsAbsolute(target)) resolved = "/";
        }

        return resolved;
    }

    /// <summary>The target of a link; <see langword="null"/> for anything else and, unless that is an error, for nothing.</summary>
    private static string? ReadLink(string path, PathForm form, Strictness strictness, bool isLast, bool mustBeDirectory)
    {
        var argument = form.Argument(path);
        if (!FileStatus.TryOf(argument, false, out var status) && strictness == Strictness.Lenient && CanBeName(path)) return null;
        try
        {
            if (status.st_mode == 0) status = FileStatus.OfLink(argument, null);
            if (FileType.IsLink(status)) return form.LinkTarget(path);
        }
        catch (OSError error) when (IsTolerated(error, strictness, isLast))
        {
            return null;
        }

        if (mustBeDirectory && !FileType.IsDirectory(status)) throw Failure(Errno.ENOTDIR, path, form);
        return null;
    }

    private static bool IsTolerated(OSError error, Strictness strictness, bool isLast) => strictness switch
    {
        Strictness.Lenient => true,
        Strictness.AllowMissing => error is FileNotFoundError,
        Strictness.AllButLast => error is FileNotFoundError && isLast,
        _ => false,
    };

    // what can be none is an error even to the lenient: not the system's, but the caller's
    private static bool CanBeName(string path) => !path.Contains('\0') && !path.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');

    private static int PushNames(Stack<string?> ahead, string path)
    {
        var names = path.Split('/');
        for (var i = names.Length - 1; i >= 0; i--) ahead.Push(names[i]);
        return names.Length;
    }

    private static OSError Failure(int number, string path, PathForm form) => OSErrorFactory.FromErrno(number, form.Argument(path).Value);
}
