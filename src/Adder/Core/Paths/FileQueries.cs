using Adder.Core.Errors;
using Adder.Core.Files;
using Adder.Core.Text;

namespace Adder.Core.Paths;

/// <summary>What stands at a path. A path that nothing can stand at, such as one with a NUL, is answered like one where nothing stands.</summary>
internal static class FileQueries
{
    internal static bool Exists(in os.path_arg path) => FileStatus.TryOf(path, true, out _);

    internal static bool IsLinkOrExists(in os.path_arg path) => FileStatus.TryOf(path, false, out _);

    internal static bool IsFile(in os.path_arg path) => FileStatus.TryOf(path, true, out var status) && FileType.IsRegular(status);

    internal static bool IsDirectory(in os.path_arg path) => FileStatus.TryOf(path, true, out var status) && FileType.IsDirectory(status);

    internal static bool IsLink(in os.path_arg path) => FileStatus.TryOf(path, false, out var status) && FileType.IsLink(status);

    /// <summary>Only Windows has junctions; elsewhere the question is still one about a path.</summary>
    internal static bool IsJunction(in os.path_arg path) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("isjunction") : NoneOf(path);

    internal static bool IsDevDrive(in os.path_arg path) =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("isdevdrive") : NoneOf(path);

    internal static os.stat_result Status(in os.path_arg path) => FileStatus.Of(path, null, true, "stat");

    internal static bool AreSame(in os.path_arg first, in os.path_arg second) => AreSame(Status(first), Status(second));

    internal static bool AreSameOpen(int first, int second) => AreSame(FileStatus.OfDescriptor(first), FileStatus.OfDescriptor(second));

    internal static bool AreSame(in os.stat_result first, in os.stat_result second) =>
        first.st_ino == second.st_ino && first.st_dev == second.st_dev;

    private static bool NoneOf(in os.path_arg path) => path.IsPath ? false : throw FsPath.NoPath(path);
}
