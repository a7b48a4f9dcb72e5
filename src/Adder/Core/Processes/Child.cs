namespace Adder.Core.Processes;

/// <summary>A child that this library started. A number that was given away again is another child.</summary>
internal sealed class Child(int pid)
{
    internal int Pid { get; } = pid;

    /// <summary>How many threads wait in the kernel for it: the one among them that gets it removes it.</summary>
    internal int Claims { get; set; }

    /// <summary>Tells of its end while somebody waits for any child; disposed with it.</summary>
    internal EndWatch? Watch { get; set; }

    /// <summary>Whether it is known to live without asking.</summary>
    internal bool IsWatched => Watch is { HasEnded: false };
}
