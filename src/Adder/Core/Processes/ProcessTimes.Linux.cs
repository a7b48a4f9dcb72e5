using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static unsafe class ProcessTimesLinux
{
    private static readonly double TicksPerSecond = sysconf(_SC_CLK_TCK);

    internal static os.times_result Now()
    {
        tms now;
        var elapsed = Posix.Check((nint)times(&now));
        return new(Seconds(now.tms_utime), Seconds(now.tms_stime), Seconds(now.tms_cutime), Seconds(now.tms_cstime), Seconds(elapsed));
    }

    private static double Seconds(long ticks) => ticks / TicksPerSecond;
}
