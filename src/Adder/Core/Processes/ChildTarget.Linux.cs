using System.Runtime.Versioning;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Processes;

/// <summary>Which children a wait is for, in the terms of waitid(2).</summary>
[SupportedOSPlatform("linux")]
internal readonly record struct ChildTargetLinux(int IdType, int Id, int Options)
{
    /// <summary>Whether more than one child may be meant, so that only ours count.</summary>
    internal bool IsAny => IdType == P_ALL || (IdType == P_PGID && Id >= 0);

    internal bool Waits => (Options & WNOHANG) == 0;

    internal bool Takes => (Options & WNOWAIT) == 0;

    internal bool AsksForEnds => (Options & WEXITED) != 0;

    internal bool AsksForStops => (Options & (WSTOPPED | WCONTINUED)) != 0;

    /// <summary>The group that a child has to be in; 0 for any.</summary>
    internal int Group => IdType != P_PGID ? 0 : Id == 0 ? ProcessIdsUnix.Group() : Id;

    /// <summary>The target of wait4(2), which always tells of ends.</summary>
    internal static ChildTargetLinux OfWait4(int pid, int options) => pid switch
    {
        > 0 => new(P_PID, pid, options | WEXITED),
        -1 => new(P_ALL, 0, options | WEXITED),
        _ => new(P_PGID, -pid, options | WEXITED),
    };
}
