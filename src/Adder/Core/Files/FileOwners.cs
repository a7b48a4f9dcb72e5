using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Giving files to another user or group.</summary>
internal static class FileOwners
{
    internal static void Change(in os.path_arg path, long uid, long gid, int? dir_fd, bool follow_symlinks)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("chown");
        FileOwnersUnix.Change(path, uid, gid, dir_fd, follow_symlinks);
    }

    internal static void ChangeOpen(int fd, long uid, long gid)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("fchown");
        FileOwnersUnix.ChangeOpen(fd, uid, gid);
    }

    internal static void ChangeLink(in os.path_arg path, long uid, long gid)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("lchown");
        FileOwnersUnix.ChangeLink(path, uid, gid);
    }
}
