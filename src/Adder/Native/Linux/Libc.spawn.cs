using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// spawn.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const short POSIX_SPAWN_SETSCHEDPARAM = 0x10;
    internal const short POSIX_SPAWN_SETSCHEDULER = 0x20;
    internal const short POSIX_SPAWN_SETSID = 0x80;

    // These functions answer the errno.
    [LibraryImport("libc")]
    internal static partial int posix_spawn(
        int* pid, byte* path, posix_spawn_file_actions_t* file_actions, posix_spawnattr_t* attrp, byte** argv, byte** envp);

    [LibraryImport("libc")]
    internal static partial int posix_spawnp(
        int* pid, byte* file, posix_spawn_file_actions_t* file_actions, posix_spawnattr_t* attrp, byte** argv, byte** envp);

    [LibraryImport("libc")]
    internal static partial int posix_spawnattr_init(posix_spawnattr_t* attr);

    [LibraryImport("libc")]
    internal static partial int posix_spawnattr_destroy(posix_spawnattr_t* attr);

    [LibraryImport("libc")]
    internal static partial int posix_spawnattr_setflags(posix_spawnattr_t* attr, short flags);

    [LibraryImport("libc")]
    internal static partial int posix_spawnattr_setpgroup(posix_spawnattr_t* attr, int pgroup);

    [LibraryImport("libc")]
    internal static partial int posix_spawnattr_setsigmask(posix_spawnattr_t* attr, sigset_t* sigmask);

    [LibraryImport("libc")]
    internal static partial int posix_spawnattr_setsigdefault(posix_spawnattr_t* attr, sigset_t* sigdefault);

    [LibraryImport("libc")]
    internal static partial int posix_spawnattr_setschedpolicy(posix_spawnattr_t* attr, int schedpolicy);

    [LibraryImport("libc")]
    internal static partial int posix_spawnattr_setschedparam(posix_spawnattr_t* attr, void* schedparam);

    [LibraryImport("libc")]
    internal static partial int posix_spawn_file_actions_init(posix_spawn_file_actions_t* file_actions);

    [LibraryImport("libc")]
    internal static partial int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t* file_actions);

    [LibraryImport("libc")]
    internal static partial int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t* file_actions, int fd, byte* path, int oflag, uint mode);

    [LibraryImport("libc")]
    internal static partial int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t* file_actions, int fd);

    [LibraryImport("libc")]
    internal static partial int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t* file_actions, int fd, int newfd);

    [LibraryImport("libc")]
    internal static partial int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t* file_actions, byte* path);

    [LibraryImport("libc")]
    internal static partial int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t* file_actions, int from);
}

// spawn.h
[SupportedOSPlatform("linux")]
[StructLayout(LayoutKind.Sequential, Size = 336)]
internal struct posix_spawnattr_t;

// spawn.h
[SupportedOSPlatform("linux")]
[StructLayout(LayoutKind.Sequential, Size = 80)]
internal struct posix_spawn_file_actions_t;
