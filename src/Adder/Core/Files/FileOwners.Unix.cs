using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Text;
using Adder.Core.Users;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static unsafe class FileOwnersUnix
{
    internal static void Change(in os.path_arg path, long uid, long gid, int? dir_fd, bool follow_symlinks)
    {
        using var name = NativePath.OrDescriptor(path, stackalloc byte[NativePath.OnStack], "chown");
        var (user, group) = Ids(uid, gid);
        var open = FileTarget.IsOpen(path, out var fd);
        if (open && At.IsGiven(dir_fd)) throw new ValueError("chown: can't specify both dir_fd and fd");
        FileTarget.CheckFollowing(path, follow_symlinks, "chown");
        Audit(path, user, group, dir_fd);
        fixed (byte* p = name)
        {
            Posix.Check(open
                ? fchown(fd, user, group)
                : fchownat(At.Directory(dir_fd), p, user, group, follow_symlinks ? 0 : At.NoFollowSymlink), path);
        }
    }

    internal static void ChangeOpen(int fd, long uid, long gid)
    {
        var (user, group) = Ids(uid, gid);
        Audit(fd, user, group, null);
        int result;
        do result = fchown(fd, user, group);
        while (Posix.Interrupted(result));
        Posix.Check(result);
    }

    internal static void ChangeLink(in os.path_arg path, long uid, long gid)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "lchown");
        var (user, group) = Ids(uid, gid);
        Audit(path, user, group, null);
        fixed (byte* p = name) Posix.Check(fchownat(At.Directory(null), p, user, group, At.NoFollowSymlink), path);
    }

    // the ids that the system gets: 4294967295 where -1 leaves one as it is
    private static void Audit(in os.path_arg path, uint user, uint group, int? dir_fd) =>
        AuditHooks.Raise("os.chown", path, (long)user, (long)group, At.Audited(dir_fd));

    private static (uint User, uint Group) Ids(long uid, long gid) => (AccountNumber.OfUser(uid), AccountNumber.OfGroup(gid));
}
