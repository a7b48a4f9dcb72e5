using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Runs a command of the shell and waits for its end.</summary>
    /// <param name="command">The command, for <c>/bin/sh -c</c>.</param>
    /// <param name="cancellation">Ends the wait. The command goes on, and <c>os.wait</c> will tell of it.</param>
    /// <returns>The wait status, of which <c>os.waitstatus_to_exitcode</c> makes an exit code: 127 of them where there is no shell. It is
    /// -1 when the end can't be waited for, as this process ignores SIGCHLD.</returns>
    /// <exception cref="ValueError">A NUL is in the command.</exception>
    /// <exception cref="TypeError">It is no text.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Meanwhile this process ignores SIGINT and SIGQUIT, so that Ctrl+C ends the command only. What has been written to a
    /// <see cref="Console"/> is not flushed before. Availability: Unix, Windows. Raises the audit event <c>os.system</c> with
    /// <c>command</c> as bytes. See <see href="https://docs.python.org/3/library/os.html#os.system">os.system</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/system.3.html">system(3)</see>.</remarks>
    public static int system(path_arg command, CancellationToken cancellation = default) => Shell.Run(command, cancellation);

    /// <inheritdoc cref="system"/>
    public static ValueTask<int> system_async(path_arg command, CancellationToken cancellation = default) => Shell.RunAsync(command, cancellation);
}
