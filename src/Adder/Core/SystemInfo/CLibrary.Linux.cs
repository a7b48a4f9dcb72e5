using System.Runtime.Versioning;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.SystemInfo;

[SupportedOSPlatform("linux")]
internal static unsafe class CLibraryLinux
{
    /// <summary>Whether the C library of this process is the GNU project's: musl has no answer to this question.</summary>
    internal static bool IsGnu { get; } = confstr(_CS_GNU_LIBC_VERSION, null, 0) > 0;
}
