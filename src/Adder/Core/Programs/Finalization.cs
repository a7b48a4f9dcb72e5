namespace Adder.Core.Programs;

/// <summary>Whether the process is ending.</summary>
internal static class Finalization
{
    private static volatile bool begun;

    static Finalization() => AppDomain.CurrentDomain.ProcessExit += (_, _) => begun = true;

    internal static bool HasBegun => begun || System.Environment.HasShutdownStarted;
}
