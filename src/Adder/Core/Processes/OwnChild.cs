namespace Adder.Core.Processes;

/// <summary>A child that only the function waits for that started it. It is not among <see cref="Children"/>, so that no wait for any child
/// takes it away; when the function gives up, it is.</summary>
internal static class OwnChild
{
    /// <summary>Lets a child live and end as it likes, and no zombie stays.</summary>
    internal static void LetGo(int pid) => _ = Reap(pid);

    /// <returns>The wait status.</returns>
    internal static int Wait(int pid, CancellationToken cancellation)
    {
        try
        {
            return ChildWaits.Wait(pid, 0, cancellation).Status;
        }
        catch (Exception error) when (error is not ChildProcessError)
        {
            Children.Add(pid);
            throw;
        }
    }

    /// <inheritdoc cref="Wait"/>
    internal static async ValueTask<int> WaitAsync(int pid, CancellationToken cancellation)
    {
        try
        {
            return (await ChildWaits.WaitAsync(pid, 0, cancellation).ConfigureAwait(false)).Status;
        }
        catch (Exception error) when (error is not ChildProcessError)
        {
            Children.Add(pid);
            throw;
        }
    }

    private static async Task Reap(int pid)
    {
        try
        {
            await ChildWaits.WaitAsync(pid, 0, CancellationToken.None).ConfigureAwait(false);
        }
        catch (ChildProcessError)
        {
            // somebody else has reaped it, or the process ignores SIGCHLD
        }
    }
}
