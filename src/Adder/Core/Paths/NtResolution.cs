using Adder.Core.Errors;

namespace Adder.Core.Paths;

/// <summary>Paths by the rules of Windows that start from the working directory or from another one.</summary>
internal static class NtResolution
{
    /// <summary>On another system than Windows, whose working directory is no path of Windows, the two are joined as if it were.</summary>
    internal static string Absolute(string path, PathForm form)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("abspath");
        return NtPath.Normalize(NtPath.IsAbsolute(path) ? path : NtPath.Join(form.WorkingDirectory(), [path], form));
    }

    internal static string Real(string path, PathForm form) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("realpath") : Absolute(path, form);

    internal static string Relative(string path, string? start, PathForm form)
    {
        var (fromDrive, _, fromRest) = NtPath.SplitRoot(Absolute(start ?? ".", form));
        var (toDrive, _, toRest) = NtPath.SplitRoot(Absolute(path, form));
        if (NtPath.NormalizeCase(fromDrive, form) != NtPath.NormalizeCase(toDrive, form))
            throw new ValueError($"path is on mount {form.Repr(toDrive)}, start on mount {form.Repr(fromDrive)}");

        var from = Names(fromRest);
        var to = Names(toRest);
        var common = 0;
        while (common < from.Length && common < to.Length &&
            NtPath.NormalizeCase(from[common], form) == NtPath.NormalizeCase(to[common], form)) common++;
        return RelativeNames.Join(from, to, common, '\\');
    }

    internal static bool IsMountPoint(in os.path_arg path)
    {
        var form = PathForm.Of(path);
        var (drive, root, rest) = NtPath.SplitRoot(Absolute(PathText.View(path), form));
        if (drive.Length > 0 && NtPath.IsSeparator(drive[0])) return rest.Length == 0;
        return root.Length > 0 && rest.Length == 0;
    }

    private static string[] Names(string path) => path.Length == 0 ? [] : path.Split('\\');
}
