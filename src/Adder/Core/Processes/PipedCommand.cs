using Adder.Core.Auditing;
using Adder.Core.Descriptors;
using Adder.Core.Errors;
using Adder.Core.Text;

namespace Adder.Core.Processes;

/// <summary>A command of the shell at the other end of a pipe, as <c>os.popen</c> starts it.</summary>
internal sealed class PipedCommand
{
    internal const string Shell = "/bin/sh";

    private readonly int pid;
    private readonly Child? child;
    private int? returncode;

    private PipedCommand(int pid)
    {
        this.pid = pid;
        Children.Add(pid);
        child = Children.Find(pid);
    }

    /// <summary>Starts the command with a pipe, of which this process keeps one end as a file.</summary>
    internal static os.PopenIO Open(string? cmd, string? mode, int? buffering)
    {
        if (cmd is null) throw new TypeError("invalid cmd type (<class 'NoneType'>, expected string)");
        if (mode is not ("r" or "w")) throw new ValueError($"invalid mode {PythonRepr.Of((object?)mode)}");
        if (buffering is null or 0) throw new ValueError("popen() does not support unbuffered streams");
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("popen");
        var (r, w) = Descriptor.Pipe();
        var (own, others) = mode == "r" ? (r, w) : (w, r);
        try
        {
            return Open(cmd, mode, buffering.Value, own, others);
        }
        finally
        {
            Descriptor.Close(others);
        }
    }

    /// <summary>Waits for the end of the command, once. As in Python, one whose status somebody else has taken, or nobody can get, ended well.</summary>
    /// <returns>What <c>close()</c> answers: the return code as a number of the high byte, <see langword="null"/> for 0.</returns>
    internal int? Wait()
    {
        try
        {
            if (returncode is null && IsOurs) returncode = WaitStatus.ToExitCode(ChildWaits.Wait(pid, 0, CancellationToken.None).Status);
        }
        catch (ChildProcessError)
        {
            returncode = 0;
        }

        return Told(returncode ??= 0);
    }

    /// <inheritdoc cref="Wait"/>
    internal async ValueTask<int?> WaitAsync(CancellationToken cancellation)
    {
        try
        {
            if (returncode is null && IsOurs)
                returncode = WaitStatus.ToExitCode((await ChildWaits.WaitAsync(pid, 0, cancellation).ConfigureAwait(false)).Status);
        }
        catch (ChildProcessError)
        {
            returncode = 0;
        }

        return Told(returncode ??= 0);
    }

    /// <summary>Nobody will wait: the command is left alone, and no zombie stays.</summary>
    internal void Abandon()
    {
        if (returncode is null && IsOurs) OwnChild.LetGo(pid);
    }

    // somebody who waited for any child may have got it, and its number may be another process by now
    private bool IsOurs => child is not null && Children.Find(pid) == child;

    private static int? Told(int? code) => code == 0 ? null : code << 8;

    private static os.PopenIO Open(string cmd, string mode, int buffering, int own, int others)
    {
        os.PopenIO? stream = null;
        try
        {
            stream = new os.PopenIO(own, mode, buffering);
            string[] command = [Shell, "-c", cmd];
            if (AuditHooks.Listening) AuditHooks.Raise("subprocess.Popen", Shell, command, null, null);
            stream.Command = new PipedCommand(Start(command, others, mode == "r" ? 1 : 0));
            return stream;
        }
        catch
        {
            if (stream is null) Descriptor.Close(own);
            else stream.Dispose();
            throw;
        }
    }

    private static int Start(string[] command, int others, int number)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("popen");
        return ShellLinux.StartPiped(command, others, number);
    }
}
