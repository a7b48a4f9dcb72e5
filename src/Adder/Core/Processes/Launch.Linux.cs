using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Text;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static unsafe class LaunchLinux
{
    internal static int Spawn(bool search, in os.path_arg path, in os.argv_arg argv, in os.env_arg env,
        IEnumerable<os.file_action>? file_actions, in SpawnAttributes attributes)
    {
        var function = search ? "posix_spawnp" : "posix_spawn";
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], function);
        ProgramArguments.CheckList(argv, $"{function}: argv");
        using var arguments = ProgramArguments.Encode(argv, $"{function}: argv");
        using var variables = ProgramArguments.Encode(env);
        posix_spawn_file_actions_t actions;
        Check(posix_spawn_file_actions_init(&actions));
        posix_spawnattr_t attr;
        var initialized = posix_spawnattr_init(&attr);
        try
        {
            Check(initialized);
            if (file_actions is not null) FileActionsLinux.Add(&actions, file_actions);
            Set(&attr, attributes);
            if (AuditHooks.Listening) AuditHooks.Raise("os.posix_spawn", path.Value, ProgramArguments.Audited(argv), env.Mapping);
            fixed (byte* p = name)
            {
                var errno = TryStart(search, p, &actions, &attr, arguments.Pointers, variables.Pointers, out var pid);
                if (errno != 0) throw OSErrorFactory.FromErrno(errno, path.Value);
                Children.Add(pid);
                return pid;
            }
        }
        finally
        {
            _ = posix_spawnattr_destroy(&attr);
            _ = posix_spawn_file_actions_destroy(&actions);
        }
    }

    /// <summary>The one place where a child begins.</summary>
    /// <returns>The errno, or 0.</returns>
    internal static int TryStart(bool search, byte* path, posix_spawn_file_actions_t* actions, posix_spawnattr_t* attr, byte** argv, byte** envp, out int pid)
    {
        SignalState.Prepare();
        int child;
        var errno = search ? posix_spawnp(&child, path, actions, attr, argv, envp) : posix_spawn(&child, path, actions, attr, argv, envp);
        pid = child;
        return errno;
    }

    private static void Set(posix_spawnattr_t* attr, in SpawnAttributes attributes)
    {
        short flags = 0;
        if (attributes.Group is { } group)
        {
            Check(posix_spawnattr_setpgroup(attr, group));
            flags |= POSIX_SPAWN_SETPGROUP;
        }

        if (attributes.ResetIds) flags |= POSIX_SPAWN_RESETIDS;
        if (attributes.NewSession) flags |= POSIX_SPAWN_SETSID;
        if (attributes.Mask is { } blocked)
        {
            var mask = SignalSetLinux.Of(blocked);
            Check(posix_spawnattr_setsigmask(attr, &mask));
            flags |= POSIX_SPAWN_SETSIGMASK;
        }

        if (attributes.Defaults is { } reset)
        {
            var defaults = SignalSetLinux.Of(reset);
            Check(posix_spawnattr_setsigdefault(attr, &defaults));
            flags |= POSIX_SPAWN_SETSIGDEF;
        }

        if (attributes.Policy is { } policy)
        {
            Check(posix_spawnattr_setschedpolicy(attr, policy));
            flags |= POSIX_SPAWN_SETSCHEDULER;
        }

        if (attributes.Priority is { } priority)
        {
            Check(posix_spawnattr_setschedparam(attr, &priority));
            flags |= POSIX_SPAWN_SETSCHEDPARAM;
        }

        Check(posix_spawnattr_setflags(attr, flags));
    }

    private static void Check(int errno)
    {
        if (errno != 0) throw OSErrorFactory.FromErrno(errno);
    }
}
