using System.Runtime.Versioning;

namespace Adder.Tests.FilesAndDirectories;

/// <summary>What a call is made of: two paths or descriptors, a directory's descriptor, and whatever else it takes.</summary>
internal sealed record CallArguments(os.path_arg First, os.path_arg Second, int? Directory, int? OtherDirectory, bool Flag, long Number, long OtherNumber)
{
    internal int Mode => (int)(Number & 0xFFF);

    internal int Descriptor => First.Value is int fd ? fd : HopelessPath.ClosedDescriptor;
}

/// <summary>The functions that change the tree or ask for access, each as CPython calls it and as it is called here.
/// <c>a</c> and <c>b</c> are paths, <c>d</c> and <c>e</c> directories' descriptors, <c>f</c> a truth value, <c>n</c> and <c>m</c> numbers,
/// <c>fd</c> a descriptor.</summary>
[SupportedOSPlatform("linux")]
internal static class FailingCalls
{
    /// <summary>Those to which it is all the same whether parents exist, as they make none.</summary>
    internal static readonly (string Source, Func<CallArguments, object?> Call)[] MakingNoParents =
    [
        ("os.open(a, os.O_RDWR | os.O_CREAT, n & 0xFFF, dir_fd=d)", x => os.open(x.First, os.O_RDWR | os.O_CREAT, x.Mode, x.Directory)),
        ("os.open(a, os.O_RDONLY, dir_fd=d)", x => os.open(x.First, os.O_RDONLY, dir_fd: x.Directory)),
        ("os.readlink(a, dir_fd=d)", x => os.readlink(x.First, x.Directory)),
        ("os.chdir(a)", x => None(() => os.chdir(x.First))),
        ("os.access(a, n & 7, dir_fd=d, effective_ids=f)", x => os.access(x.First, (int)(x.Number & 7), x.Directory, effective_ids: x.Flag)),
        ("os.access(a, n & 0xFFF, dir_fd=d, follow_symlinks=f)", x => os.access(x.First, x.Mode, x.Directory, follow_symlinks: x.Flag)),
        ("os.chmod(a, n & 0xFFF, dir_fd=d, follow_symlinks=f)", x => None(() => os.chmod(x.First, x.Mode, x.Directory, x.Flag))),
        ("os.chmod(a, n & 0xFFF)", x => None(() => os.chmod(x.First, x.Mode))),
        ("os.chown(a, n, m, dir_fd=d, follow_symlinks=f)", x => None(() => os.chown(x.First, x.Number, x.OtherNumber, x.Directory, x.Flag))),
        ("os.lchown(a, n, m)", x => None(() => os.lchown(x.First, x.Number, x.OtherNumber))),
        ("os.link(a, b, src_dir_fd=d, dst_dir_fd=e, follow_symlinks=f)", x => None(() => os.link(x.First, x.Second, x.Directory, x.OtherDirectory, x.Flag))),
        ("os.symlink(a, b, f, dir_fd=d)", x => None(() => os.symlink(x.First, x.Second, x.Flag, x.Directory))),
        ("os.rename(a, b, src_dir_fd=d, dst_dir_fd=e)", x => None(() => os.rename(x.First, x.Second, x.Directory, x.OtherDirectory))),
        ("os.replace(a, b, src_dir_fd=d, dst_dir_fd=e)", x => None(() => os.replace(x.First, x.Second, x.Directory, x.OtherDirectory))),
        ("os.remove(a, dir_fd=d)", x => None(() => os.remove(x.First, x.Directory))),
        ("os.unlink(a, dir_fd=d)", x => None(() => os.unlink(x.First, x.Directory))),
        ("os.mkdir(a, n & 0xFFF, dir_fd=d)", x => None(() => os.mkdir(x.First, x.Mode, x.Directory))),
        ("os.rmdir(a, dir_fd=d)", x => None(() => os.rmdir(x.First, x.Directory))),
        ("os.removedirs(a)", x => None(() => os.removedirs(x.First))),
        ("os.truncate(a, n)", x => None(() => os.truncate(x.First, x.Number))),
        ("os.mkfifo(a, n & 0xFFF, dir_fd=d)", x => None(() => os.mkfifo(x.First, x.Mode, x.Directory))),
        ("os.mknod(a, n & 0xFFFF, m & 0xFFFF, dir_fd=d)", x => None(() => os.mknod(x.First, (int)(x.Number & 0xFFFF), (ulong)(x.OtherNumber & 0xFFFF), x.Directory))),
        ("os.chroot(a)", x => None(() => os.chroot(x.First))),
        ("os.getxattr(a, 'user.x', follow_symlinks=f)", x => os.getxattr(x.First, "user.x", x.Flag)),
        ("os.getxattr('/dev/null', b)", x => os.getxattr("/dev/null", x.Second)),
        ("os.setxattr(a, b, b'x', n & 7, follow_symlinks=f)", x => None(() => os.setxattr(x.First, x.Second, "x"u8, (int)(x.Number & 7), x.Flag))),
        ("os.removexattr(a, b'user.x', follow_symlinks=f)", x => None(() => os.removexattr(x.First, "user.x"u8.ToArray(), x.Flag))),
        ("os.removexattr('/dev/null', b)", x => None(() => os.removexattr("/dev/null", x.Second))),
        ("os.listxattr(a, follow_symlinks=f)", x => os.listxattr(x.First, x.Flag)),
        ("os.fchdir(fd)", x => None(() => os.fchdir(x.Descriptor))),
        ("os.close(fd)", x => None(() => os.close(x.Descriptor))),
        ("os.fchmod(fd, n & 0xFFF)", x => None(() => os.fchmod(x.Descriptor, x.Mode))),
        ("os.fchown(fd, n, m)", x => None(() => os.fchown(x.Descriptor, x.Number, x.OtherNumber))),
        ("os.ftruncate(fd, n)", x => None(() => os.ftruncate(x.Descriptor, x.Number))),
    ];

    internal static readonly (string Source, Func<CallArguments, object?> Call)[] MakingParents =
    [
        ("os.makedirs(a, n & 0xFFF, f)", x => None(() => os.makedirs(x.First, x.Mode, x.Flag))),
        ("os.renames(a, b)", x => None(() => os.renames(x.First, x.Second))),
    ];

    private static object? None(Action call)
    {
        call();
        return null;
    }
}
