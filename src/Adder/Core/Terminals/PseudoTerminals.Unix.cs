using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Descriptors;
using Adder.Core.Errors;
using Adder.Core.Files;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Terminals;

[UnsupportedOSPlatform("windows")]
internal static unsafe class PseudoTerminalsUnix
{
    internal const int LongestName = 4096;

    internal static int OpenMaster(int oflag) => (int)Posix.Check(posix_openpt(oflag | OpenFlags.O_CLOEXEC));

    internal static void Grant(int fd)
    {
        FileTarget.CheckNotNegative(fd);
        Posix.Check(grantpt(fd));
    }

    internal static void Unlock(int fd)
    {
        FileTarget.CheckNotNegative(fd);
        Posix.Check(unlockpt(fd));
    }

    internal static string SlaveName(int fd)
    {
        FileTarget.CheckNotNegative(fd);
        var name = stackalloc byte[LongestName];
        SlaveName(fd, name);
        return FsCodec.Decode(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(name));
    }

    /// <summary>The same with a NUL at its end, in a buffer of <see cref="LongestName"/> bytes.</summary>
    internal static void SlaveName(int fd, byte* name)
    {
        // answers its error instead of leaving it in errno
        var error = ptsname_r(fd, name, LongestName);
        if (error != 0) throw OSErrorFactory.FromErrno(error);
    }
}
