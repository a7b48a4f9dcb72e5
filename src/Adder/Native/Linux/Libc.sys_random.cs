using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// sys/random.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int GRND_NONBLOCK = 1;
    internal const int GRND_RANDOM = 2;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint getrandom(byte* buffer, nuint length, uint flags);
}
