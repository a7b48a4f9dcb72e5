using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Scheduling;

[UnsupportedOSPlatform("windows")]
internal static class PriorityUnix
{
    // -1 is a priority, too: only errno tells
    internal static int Of(int which, int who)
    {
        var priority = getpriority(which, (uint)who);
        if (priority == -1 && Marshal.GetLastPInvokeError() != 0) Posix.ThrowLast();
        return priority;
    }

    internal static void Set(int which, int who, int priority) => Posix.Check(setpriority(which, (uint)who, priority));
}
