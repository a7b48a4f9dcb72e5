using System.Runtime.Versioning;
using Adder.Native.Linux;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static class ResourceUsageLinux
{
    private const double Microsecond = 0.000001;

    internal static os.struct_rusage Translate(in rusage usage) => new(Seconds(usage.ru_utime), Seconds(usage.ru_stime), usage.ru_maxrss, usage.ru_ixrss,
        usage.ru_idrss, usage.ru_isrss, usage.ru_minflt, usage.ru_majflt, usage.ru_nswap, usage.ru_inblock, usage.ru_oublock, usage.ru_msgsnd,
        usage.ru_msgrcv, usage.ru_nsignals, usage.ru_nvcsw, usage.ru_nivcsw);

    private static double Seconds(timeval time) => time.tv_sec + (time.tv_usec * Microsecond);
}
