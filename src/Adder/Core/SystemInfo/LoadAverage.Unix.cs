using System.Runtime.Versioning;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.SystemInfo;

[UnsupportedOSPlatform("windows")]
internal static unsafe class LoadAverageUnix
{
    private const int Count = 3;

    internal static (double LastMinute, double LastFiveMinutes, double LastQuarter) Now()
    {
        var loads = stackalloc double[Count];
        return getloadavg(loads, Count) == Count ? (loads[0], loads[1], loads[2]) : throw new OSError("Load averages are unobtainable");
    }
}
