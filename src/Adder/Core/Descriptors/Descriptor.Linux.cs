using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Files;
using Adder.Core.Text;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Descriptors;

[SupportedOSPlatform("linux")]
internal static unsafe class DescriptorLinux
{
    internal static int Open(in os.path_arg path, int flags, int mode, int? dir_fd)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "open");
        flags |= O_CLOEXEC;
        AuditHooks.Raise("open", path, default(object), flags);
        int fd;
        fixed (byte* p = name)
        {
            do fd = openat(At.Directory(dir_fd), p, flags, (uint)mode);
            while (Posix.Interrupted(fd));
        }

        return (int)Posix.Check(fd, path);
    }

    internal static (int Reading, int Writing) Pipe(int flags)
    {
        var ends = stackalloc int[2];
        Posix.Check(pipe2(ends, flags));
        return (ends[0], ends[1]);
    }

    internal static int Duplicate(int fd) => (int)Posix.Check(fcntl(fd, F_DUPFD_CLOEXEC, 0));

    internal static int Duplicate(int fd, int fd2, bool inheritable) =>
        (int)Posix.Check(inheritable ? dup2(fd, fd2) : dup3(fd, fd2, O_CLOEXEC));

    internal static void CloseRange(int first, int end)
    {
        first = int.Max(first, 0);
        if (first >= end || syscall(SYS_close_range, first, (void*)(end - 1), 0, 0, null) == 0) return;
        for (var fd = first; fd < end; fd++) close(fd);
    }
}
