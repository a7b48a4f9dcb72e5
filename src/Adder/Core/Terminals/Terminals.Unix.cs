using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Terminals;

[UnsupportedOSPlatform("windows")]
internal static unsafe class TerminalsUnix
{
    // every C library answers one constant: a buffer of the caller's would only have another size in each
    internal static string OfThisProcess() => FsCodec.Decode(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(ctermid(null)));

    internal static int ForegroundGroup(int fd) => (int)Posix.Check(tcgetpgrp(fd));

    internal static void SetForegroundGroup(int fd, int pgid) => Posix.Check(tcsetpgrp(fd, pgid));
}
