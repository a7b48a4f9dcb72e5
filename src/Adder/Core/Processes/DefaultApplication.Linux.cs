using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static unsafe class DefaultApplicationLinux
{
    /// <summary>The desktop's own way, from freedesktop.org.</summary>
    private const string Opener = "xdg-open";

    internal static void Start(string path, string? directory)
    {
        var isAddress = path.Contains("://", StringComparison.Ordinal);
        if (!isAddress && ErrnoOf(directory is null || path.StartsWith('/') ? path : $"{directory}/{path}") is not 0 and var missing)
            throw OSErrorFactory.FromErrno(missing, path);
        // the opener takes what begins with a dash for an option
        using var arguments = NativeStrings.OfArguments([Opener, path.StartsWith('-') ? "./" + path : path]);
        using var variables = ProgramArguments.Encode(env: default);
        posix_spawn_file_actions_t actions;
        _ = posix_spawn_file_actions_init(&actions);
        try
        {
            if (directory is not null) Enter(&actions, directory);
            OwnChild.LetGo(Start(&actions, arguments.Pointers, variables.Pointers));
        }
        finally
        {
            _ = posix_spawn_file_actions_destroy(&actions);
        }
    }

    private static int Start(posix_spawn_file_actions_t* actions, byte** argv, byte** envp)
    {
        var errno = Errno.ENOENT;
        foreach (var candidate in SearchPath.Candidates(Opener, default))
        {
            if (ErrnoOf(candidate) != 0) continue;
            errno = TryStart(candidate, actions, argv, envp, out var pid);
            if (errno == 0) return pid;
        }

        throw OSErrorFactory.FromErrno(errno, Opener);
    }

    private static int TryStart(in os.path_arg path, posix_spawn_file_actions_t* actions, byte** argv, byte** envp, out int pid)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "startfile");
        fixed (byte* p = name) return LaunchLinux.TryStart(false, p, actions, null, argv, envp, out pid);
    }

    private static void Enter(posix_spawn_file_actions_t* actions, string directory)
    {
        if (ErrnoOf(directory + "/") is not 0 and var missing) throw OSErrorFactory.FromErrno(missing, directory);
        using var name = new NativePath(directory, stackalloc byte[NativePath.OnStack], "startfile");
        fixed (byte* p = name)
        {
            var errno = posix_spawn_file_actions_addchdir_np(actions, p);
            if (errno != 0) throw OSErrorFactory.FromErrno(errno);
        }
    }

    private static int ErrnoOf(in os.path_arg path)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "startfile");
        fixed (byte* p = name) return faccessat(AT_FDCWD, p, 0, 0) == 0 ? 0 : Marshal.GetLastPInvokeError();
    }
}
