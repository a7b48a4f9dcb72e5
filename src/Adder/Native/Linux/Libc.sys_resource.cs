using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// sys/resource.h: struct timeval
[SupportedOSPlatform("linux")]
internal struct timeval
{
    internal long tv_sec;
    internal long tv_usec;
}

// sys/resource.h: struct rusage
[SupportedOSPlatform("linux")]
internal struct rusage
{
    internal timeval ru_utime;
    internal timeval ru_stime;
    internal long ru_maxrss;
    internal long ru_ixrss;
    internal long ru_idrss;
    internal long ru_isrss;
    internal long ru_minflt;
    internal long ru_majflt;
    internal long ru_nswap;
    internal long ru_inblock;
    internal long ru_oublock;
    internal long ru_msgsnd;
    internal long ru_msgrcv;
    internal long ru_nsignals;
    internal long ru_nvcsw;
    internal long ru_nivcsw;
}
