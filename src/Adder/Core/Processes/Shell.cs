using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Text;

namespace Adder.Core.Processes;

/// <summary>Running a command of the shell as C's <c>system</c> does: SIGINT and SIGQUIT concern only the command.</summary>
/// <remarks>It is not C's own: that one could neither be cancelled nor awaited, and the two would undo each other's handling of the
/// signals.</remarks>
internal static class Shell
{
    private const int NoShell = 127 << 8;
    private const int NoStatus = -1;

    /// <returns>The wait status.</returns>
    internal static int Run(in os.path_arg command, CancellationToken cancellation)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("system");
        Audit(command);
        cancellation.ThrowIfCancellationRequested();
        using var interrupts = new IgnoredInterruptsLinux();
        if (interrupts.TryStart(command) is not { } pid) return NoShell;
        try
        {
            return OwnChild.Wait(pid, cancellation);
        }
        catch (ChildProcessError)
        {
            return NoStatus;
        }
    }

    /// <inheritdoc cref="Run"/>
    internal static async ValueTask<int> RunAsync(os.path_arg command, CancellationToken cancellation)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("system");
        Audit(command);
        cancellation.ThrowIfCancellationRequested();
        using var interrupts = new IgnoredInterruptsLinux();
        if (interrupts.TryStart(command) is not { } pid) return NoShell;
        try
        {
            return await OwnChild.WaitAsync(pid, cancellation).ConfigureAwait(false);
        }
        catch (ChildProcessError)
        {
            return NoStatus;
        }
    }

    private static void Audit(in os.path_arg command)
    {
        var bytes = FsPath.Encode(command);
        if (bytes.Contains((byte)0)) throw new ValueError("embedded null byte");
        AuditHooks.Raise("os.system", bytes);
    }
}
