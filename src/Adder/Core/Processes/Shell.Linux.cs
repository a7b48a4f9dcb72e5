using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static unsafe class ShellLinux
{
    /// <summary>Starts <c>/bin/sh -c</c> with a command and the variables of this process.</summary>
    /// <returns>The errno, or 0.</returns>
    internal static int TryStart(in os.path_arg command, posix_spawn_file_actions_t* actions, posix_spawnattr_t* attr, out int pid)
    {
        using var arguments = NativeStrings.OfArguments(["sh", "-c", command]);
        using var variables = ProgramArguments.Encode(env: default);
        fixed (byte* shell = "/bin/sh"u8)
            return LaunchLinux.TryStart(false, shell, actions, attr, arguments.Pointers, variables.Pointers, out pid);
    }

    /// <summary>Starts a command that has the end of a pipe as one of its first descriptors, none above 2, and the signals as they are by
    /// default that Python ignores.</summary>
    internal static int StartPiped(os.argv_arg command, int end, int number)
    {
        using var arguments = NativeStrings.OfArguments(command.Span);
        using var variables = ProgramArguments.Encode(env: default);
        posix_spawn_file_actions_t actions;
        Check(posix_spawn_file_actions_init(&actions));
        posix_spawnattr_t attr;
        var initialized = posix_spawnattr_init(&attr);
        try
        {
            Check(initialized);
            Check(posix_spawn_file_actions_adddup2(&actions, end, number));
            if (FileActionsLinux.CanCloseFrom) Check(posix_spawn_file_actions_addclosefrom_np(&actions, 3));
            var defaults = SignalSetLinux.Of([SIGPIPE, SIGXFSZ]);
            Check(posix_spawnattr_setsigdefault(&attr, &defaults));
            Check(posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF));
            if (AuditHooks.Listening) AuditHooks.Raise("os.posix_spawn", PipedCommand.Shell, ProgramArguments.Audited(command), default(object));
            fixed (byte* shell = "/bin/sh"u8)
            {
                var errno = LaunchLinux.TryStart(false, shell, &actions, &attr, arguments.Pointers, variables.Pointers, out var pid);
                return errno == 0 ? pid : throw OSErrorFactory.FromErrno(errno, PipedCommand.Shell);
            }
        }
        finally
        {
            _ = posix_spawnattr_destroy(&attr);
            _ = posix_spawn_file_actions_destroy(&actions);
        }
    }

    internal static int Start(string command)
    {
        var errno = TryStart(command, null, null, out var pid);
        return errno == 0 ? pid : throw OSErrorFactory.FromErrno(errno, PipedCommand.Shell);
    }

    private static void Check(int errno)
    {
        if (errno != 0) throw OSErrorFactory.FromErrno(errno);
    }
}
