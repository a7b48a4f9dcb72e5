using System.Runtime.Versioning;

namespace Adder.Tests.ProcessManagement;

/// <summary>A child that runs a shell script once it is let go.</summary>
[SupportedOSPlatform("linux")]
internal sealed class HeldChild : IDisposable
{
    private readonly int end;
    private int isHeld = 1;

    internal HeldChild(string script = "exit 0", int? setpgroup = null)
    {
        (var beginning, end) = os.pipe();
        Pid = os.posix_spawn("/bin/sh", ["sh", "-c", "read x; " + script], os.environ, [(os.POSIX_SPAWN_DUP2, beginning, 0)], setpgroup);
        os.close(beginning);
    }

    internal int Pid { get; }

    public void Dispose() => LetGo();

    internal void LetGo()
    {
        if (Interlocked.Exchange(ref isHeld, 0) == 1) os.close(end);
    }

    /// <summary>A child that only runs a shell script.</summary>
    internal static int Free(string script) => os.posix_spawn("/bin/sh", ["sh", "-c", script], os.environ);

    /// <summary>The children of this process that nobody has reaped yet, and are dead.</summary>
    internal static int[] Zombies() =>
    [
        .. from folder in Directory.GetDirectories("/proc")
           where int.TryParse(Path.GetFileName(folder), out _)
           let line = Stat(folder)
           where line is not null
           let fields = line[(line.LastIndexOf(')') + 2)..].Split(' ')
           where fields[0] == "Z" && fields[1] == Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)
           select int.Parse(Path.GetFileName(folder), System.Globalization.CultureInfo.InvariantCulture),
    ];

    private static string? Stat(string folder)
    {
        try
        {
            return File.ReadAllText(folder + "/stat");
        }
        catch (IOException)
        {
            return null;
        }
    }
}
