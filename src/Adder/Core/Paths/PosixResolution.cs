using Adder.Core.Files;

namespace Adder.Core.Paths;

/// <summary>Paths by the rules of POSIX that start from the working directory or from another one.</summary>
internal static class PosixResolution
{
    internal static string Absolute(string path, PathForm form) =>
        PosixPath.Normalize(PosixPath.IsAbsolute(path) ? path : PosixPath.Join(form.WorkingDirectory(), path));

    internal static string Relative(string path, string? start, PathForm form)
    {
        var from = Absolute(start ?? ".", form).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var to = Absolute(path, form).Split('/', StringSplitOptions.RemoveEmptyEntries);
        return RelativeNames.Join(from, to, from.AsSpan().CommonPrefixLength(to), '/');
    }

    internal static bool IsMountPoint(in os.path_arg path)
    {
        if (!FileStatus.TryOf(path, false, out var status) || FileType.IsLink(status)) return false;
        var form = PathForm.Of(path);
        var parent = PosixPath.Join(PathText.View(path), "..");
        if (!FileStatus.TryOf(form.Argument(parent), false, out var parentStatus) &&
            !FileStatus.TryOf(form.Argument(SymlinkResolution.Resolve(parent, form, Strictness.Lenient)), false, out parentStatus)) return false;
        return status.st_dev != parentStatus.st_dev || status.st_ino == parentStatus.st_ino;
    }
}
