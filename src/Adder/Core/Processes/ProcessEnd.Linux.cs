using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static unsafe class ProcessEndLinux
{
    // The runtime has a handler of its own for SIGABRT, which may write reports.
    [DoesNotReturn]
    internal static void Abort()
    {
        var byDefault = new sigaction { sa_handler = SignalStateLinux.Default };
        Posix.Check(Native.Linux.Libc.sigaction(SIGABRT, &byDefault, null));
        abort();
        throw new UnreachableException();
    }
}
