using Adder.Core.Errors;

namespace Adder.Core.Paths;

/// <summary>Paths as the running system writes them.</summary>
internal static class SystemPath
{
    /// <summary>Whether POSIX paths are any Unicode text: Apple's file systems hold nothing else.</summary>
    internal static bool PosixNamesAreUnicode => OperatingSystem.IsMacOS();

    internal static bool NamesAreUnicode => OperatingSystem.IsWindows() || PosixNamesAreUnicode;

    internal static string NormalizeCase(string path, PathForm form) => OperatingSystem.IsWindows() ? NtPath.NormalizeCase(path, form) : path;

    internal static bool IsAbsolute(string path) => OperatingSystem.IsWindows() ? NtPath.IsAbsolute(path) : PosixPath.IsAbsolute(path);

    internal static (string Head, string Tail) Split(string path) => OperatingSystem.IsWindows() ? NtPath.Split(path) : PosixPath.Split(path);

    internal static string BaseName(string path) => OperatingSystem.IsWindows() ? NtPath.BaseName(path) : PosixPath.BaseName(path);

    internal static string DirectoryName(string path) =>
        OperatingSystem.IsWindows() ? NtPath.DirectoryName(path) : PosixPath.DirectoryName(path);

    internal static (string Root, string Extension) SplitExtension(string path) =>
        OperatingSystem.IsWindows() ? NtPath.SplitExtension(path) : PosixPath.SplitExtension(path);

    internal static (string Drive, string Tail) SplitDrive(string path) =>
        OperatingSystem.IsWindows() ? NtPath.SplitDrive(path) : PosixPath.SplitDrive(path);

    internal static (string Drive, string Root, string Tail) SplitRoot(string path) =>
        OperatingSystem.IsWindows() ? NtPath.SplitRoot(path) : PosixPath.SplitRoot(path);

    internal static string Normalize(string path) => OperatingSystem.IsWindows() ? NtPath.Normalize(path) : PosixPath.Normalize(path);

    internal static string Join(string first, ReadOnlySpan<string> rest, PathForm form) =>
        OperatingSystem.IsWindows() ? NtPath.Join(first, rest, form) : PosixPath.Join(first, rest);

    internal static bool IsMountPoint(in os.path_arg path) =>
        OperatingSystem.IsWindows() ? NtResolution.IsMountPoint(path) : PosixResolution.IsMountPoint(path);

    internal static string Absolute(string path, PathForm form) =>
        OperatingSystem.IsWindows() ? NtResolution.Absolute(path, form) : PosixResolution.Absolute(path, form);

    internal static string Real(string path, PathForm form, Strictness strictness) =>
        OperatingSystem.IsWindows() ? NtResolution.Real(path, form) : SymlinkResolution.Resolve(path, form, strictness);

    internal static string Relative(string path, string? start, PathForm form) =>
        OperatingSystem.IsWindows() ? NtResolution.Relative(path, start, form) : PosixResolution.Relative(path, start, form);

    internal static string ExpandUser(string path, PathForm form) =>
        OperatingSystem.IsWindows() ? NtExpansion.User(path, form) : PosixExpansion.User(path, form);

    internal static string ExpandVariables(string path, PathForm form) =>
        OperatingSystem.IsWindows() ? NtExpansion.Variables(path, form) : PosixExpansion.Variables(path, form);

    internal static bool IsReserved(string path, PathForm form) =>
        OperatingSystem.IsWindows() ? NtPath.IsReserved(path, form) : throw Platform.Lacks("isreserved");

    internal static string CommonPath(string[] paths, PathForm form) =>
        OperatingSystem.IsWindows() ? NtPath.CommonPath(paths, form) : PosixPath.CommonPath(paths);
}
