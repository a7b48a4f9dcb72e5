using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

/// <summary>While there is one, this process ignores SIGINT and SIGQUIT. The first saves what they did before, and the last restores it.</summary>
[SupportedOSPlatform("linux")]
internal sealed unsafe class IgnoredInterruptsLinux : IDisposable
{
    private static readonly Lock Turn = new();
    private static int count;
    private static sigaction interrupt, quit;

    private readonly sigset_t defaults;

    internal IgnoredInterruptsLinux()
    {
        lock (Turn)
        {
            if (count == 0) (interrupt, quit) = (Ignore(SIGINT), Ignore(SIGQUIT));
            count++;
            defaults = SignalSetLinux.Of([
                .. interrupt.sa_handler == SignalStateLinux.Ignored ? default(ReadOnlySpan<int>) : [SIGINT],
                .. quit.sa_handler == SignalStateLinux.Ignored ? default(ReadOnlySpan<int>) : [SIGQUIT]]);
        }
    }

    public void Dispose()
    {
        lock (Turn)
        {
            if (--count > 0) return;
            Restore(SIGINT, ref interrupt);
            Restore(SIGQUIT, ref quit);
        }
    }

    /// <summary>Starts the shell, which the signals concern unless this process ignored them before.</summary>
    /// <returns>The process id; <see langword="null"/> when there could be no process.</returns>
    internal int? TryStart(in os.path_arg command)
    {
        posix_spawnattr_t attr;
        if (posix_spawnattr_init(&attr) != 0) return null;
        var reset = defaults;
        _ = posix_spawnattr_setsigdefault(&attr, &reset);
        _ = posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF);
        try
        {
            return ShellLinux.TryStart(command, null, &attr, out var pid) == 0 ? pid : null;
        }
        finally
        {
            _ = posix_spawnattr_destroy(&attr);
        }
    }

    private static sigaction Ignore(int signal)
    {
        sigaction before;
        var ignored = new sigaction { sa_handler = SignalStateLinux.Ignored };
        Posix.Check(Libc.sigaction(signal, &ignored, &before));
        return before;
    }

    private static void Restore(int signal, ref sigaction before)
    {
        fixed (sigaction* action = &before) Posix.Check(Libc.sigaction(signal, action, null));
    }
}
