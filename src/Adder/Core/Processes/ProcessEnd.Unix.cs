using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Versioning;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

[UnsupportedOSPlatform("windows")]
internal static class ProcessEndUnix
{
    [DoesNotReturn]
    internal static void Exit(int status)
    {
        _exit(status);
        throw new UnreachableException();
    }
}
