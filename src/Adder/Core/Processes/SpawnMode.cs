namespace Adder.Core.Processes;

/// <summary>The modes of the functions that start and wait, in the running system's numbers. Whatever is no other waits, as in Python.</summary>
internal static class SpawnMode
{
    internal const int NoWait = 1;

    internal static int NoWaitNorReap => OperatingSystem.IsWindows() ? 3 : NoWait;
}
