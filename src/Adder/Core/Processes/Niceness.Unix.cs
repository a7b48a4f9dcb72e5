using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

[UnsupportedOSPlatform("windows")]
internal static class NicenessUnix
{
    // -1 may be the niceness; the call leaves errno, which was cleared before, at 0 then
    internal static int Raise(int increment)
    {
        var niceness = nice(increment);
        if (niceness == -1 && Marshal.GetLastPInvokeError() != 0) Posix.ThrowLast();
        return niceness;
    }
}
