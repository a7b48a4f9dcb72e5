using System.Runtime.Versioning;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Processes;

/// <summary>What the system tells of a child, and what the child has used.</summary>
[SupportedOSPlatform("linux")]
internal readonly struct ChildChangeLinux(siginfo_t info, rusage usage)
{
    private const int Continued = 0xFFFF;
    private const int Stopped = 0x7F;
    private const int CoreDumped = 0x80;

    /// <summary>The child's number; 0 where nothing has happened.</summary>
    internal int Pid => info.si_pid;

    internal bool IsEnd => info.si_code is CLD_EXITED or CLD_KILLED or CLD_DUMPED;

    internal os.struct_rusage Usage => ResourceUsageLinux.Translate(usage);

    /// <summary>The status as wait4(2) would put it together.</summary>
    internal int Status => info.si_code switch
    {
        CLD_EXITED => (info.si_status & 0xFF) << 8,
        CLD_KILLED => info.si_status,
        CLD_DUMPED => info.si_status | CoreDumped,
        CLD_STOPPED or CLD_TRAPPED => (info.si_status << 8) | Stopped,
        CLD_CONTINUED => Continued,
        _ => 0,
    };

    internal os.waitid_result? Result =>
        Pid == 0 ? null : new os.waitid_result(info.si_pid, info.si_uid, info.si_signo, info.si_status, info.si_code);
}
