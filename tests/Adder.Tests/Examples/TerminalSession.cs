using System.Runtime.Versioning;
using System.Text;

namespace Adder.Tests.Examples;

/// <summary>A program that runs on a terminal of its own and leads its session; what it writes is read as Latin-1, line by line.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class TerminalSession : IDisposable
{
    private readonly int terminal;
    private readonly byte[] buffer = new byte[4096];
    private string unread = "";
    private int? status;

    public TerminalSession(params string[] command)
    {
        (terminal, var other) = os.openpty();
        // the session leader opens it by its name, so that it becomes the controlling terminal
        os.file_action[] actions = [(os.POSIX_SPAWN_OPEN, 0, os.ttyname(other), os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2), (os.POSIX_SPAWN_CLOSEFROM, 3)];
        Process = os.posix_spawnp(command[0], command, os.environ | [new("TERM", "dumb"), new("LC_ALL", "C.UTF-8")], file_actions: actions, setsid: true);
        os.close(other);
    }

    public int Process { get; }

    /// <summary>What has been read so far, line by line.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>Reads up to a line that holds a text, and answers it.</summary>
    public string Expect(string text)
    {
        while (Next() is { } line)
            if (line.Contains(text, StringComparison.Ordinal)) return line;
        throw new InvalidOperationException($"'{text}' did not come:\n{string.Join('\n', Lines)}");
    }

    /// <summary>The next line; null when the last program on the terminal has ended.</summary>
    public string? Next()
    {
        while (!unread.Contains('\n', StringComparison.Ordinal))
        {
            try
            {
                unread += Encoding.Latin1.GetString(buffer, 0, os.readinto(terminal, buffer));
            }
            catch (OSError e) when (e.errno == errno.EIO)
            {
                return null;
            }
        }

        var end = unread.IndexOf('\n', StringComparison.Ordinal);
        Lines.Add(unread[..end].TrimEnd('\r'));
        unread = unread[(end + 1)..];
        return Lines[^1];
    }

    public void Send(int number) => os.kill(Process, number);

    /// <summary>Reads what is left.</summary>
    /// <returns>The exit code.</returns>
    public int End()
    {
        while (Next() is not null) { }
        status ??= os.waitpid(Process, 0).status;
        return os.waitstatus_to_exitcode(status.Value);
    }

    public void Dispose()
    {
        if (status is null)
        {
            os.kill(Process, signal.SIGKILL);
            _ = os.waitpid(Process, 0);
        }

        os.close(terminal);
    }
}
