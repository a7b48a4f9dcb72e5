using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Descriptors;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[SupportedOSPlatform("linux")]
internal static unsafe class DirectoryDescriptorLinux
{
    private const int Reading = O_RDONLY | O_NONBLOCK | O_CLOEXEC;

    internal static int Open(in os.path_arg path, string function)
    {
        if (ScannedDirectory.IsGivenDescriptor(path)) return Duplicate(path, function);
        os.path_arg directory = path.IsPath ? path : ".";
        using var name = new NativePath(directory, stackalloc byte[NativePath.OnStack], function);
        AuditHooks.Raise(function == "listdir" ? "os.listdir" : "os.scandir", path);
        return (int)Posix.Check(Call(AT_FDCWD, name, Reading | OpenFlagsLinux.Directory), path);
    }

    internal static int TryOpen(in os.path_arg path, bool follow_symlinks)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "scandir");
        AuditHooks.Raise("os.scandir", path);
        return Call(AT_FDCWD, name, Reading | OpenFlagsLinux.Directory | (follow_symlinks ? 0 : OpenFlagsLinux.NoFollow));
    }

    internal static int TryOpenAt(in os.path_arg path, int? dir_fd, bool follow_symlinks)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], follow_symlinks ? "open" : "stat");
        AuditHooks.Raise("open", path, default(object), Reading);
        return Call(At.Directory(dir_fd), name, follow_symlinks ? Reading : Reading | OpenFlagsLinux.Directory | OpenFlagsLinux.NoFollow);
    }

    internal static int TryOpenAny(in os.path_arg path, int? dir_fd)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "open");
        return Call(At.Directory(dir_fd), name, Reading);
    }

    internal static void Rewind(int descriptor) => lseek(descriptor, 0, 0);

    internal static void Close(int descriptor) => close(descriptor);

    private static int Call(int dirfd, NativePath name, int flags)
    {
        int descriptor;
        fixed (byte* p = name)
        {
            do descriptor = openat(dirfd, p, flags, 0);
            while (Posix.Interrupted(descriptor));
        }

        return descriptor;
    }

    private static int Duplicate(in os.path_arg path, string function)
    {
        AuditHooks.Raise(function == "listdir" ? "os.listdir" : "os.scandir", path);
        var descriptor = (int)Posix.Check(fcntl(path.FileDescriptor, F_DUPFD_CLOEXEC, 0));

        if (IsDirectory(descriptor)) return descriptor;
        close(descriptor);
        throw OSErrorFactory.FromErrno(Errno.ENOTDIR, path.Value);
    }

    // Without room for an entry a directory refuses in another way; what O_PATH opened is not read at all, be it a directory or not.
    // Whatever else is wrong is left for the first step, as in Python.
    private static bool IsDirectory(int descriptor)
    {
        if (DirectoryRecordsLinux.Read(descriptor, null, 0) != -1) return true;
        var error = Marshal.GetLastPInvokeError();
        return error != Errno.ENOTDIR && (error != Errno.EBADF || FileType.IsDirectory(FileStatus.OfDescriptor(descriptor)));
    }
}
