using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>A mode of <see cref="spawnv"/> and its kin: the program's end is waited for.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.P_WAIT">os.P_WAIT</see> in Python's documentation.</remarks>
    public const int P_WAIT = 0;

    /// <summary>A mode of <see cref="spawnv"/> and its kin: the process id is answered at once.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.P_NOWAIT">os.P_NOWAIT</see> in Python's documentation.</remarks>
    public const int P_NOWAIT = 1;

    /// <summary>A mode of <see cref="spawnv"/> and its kin: the same as <see cref="P_NOWAIT"/>.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.P_NOWAITO">os.P_NOWAITO</see> in Python's documentation.</remarks>
    public static int P_NOWAITO => SpawnMode.NoWaitNorReap;

    /// <summary>A mode of <see cref="spawnv"/>: the program takes this one's place.</summary>
    /// <remarks>Availability: Windows. See <see href="https://docs.python.org/3/library/os.html#os.P_OVERLAY">os.P_OVERLAY</see> in
    /// Python's documentation.</remarks>
    [SupportedOSPlatform("windows")]
    public const int P_OVERLAY = 2;

    /// <summary>A mode of <see cref="spawnv"/>: the program runs without this one's console.</summary>
    /// <remarks>Availability: Windows. See <see href="https://docs.python.org/3/library/os.html#os.P_DETACH">os.P_DETACH</see> in Python's
    /// documentation.</remarks>
    [SupportedOSPlatform("windows")]
    public const int P_DETACH = 4;
}
