using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// sys/ioctl.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    internal const int TIOCSCTTY = 0x540E;
    internal const int TIOCGWINSZ = 0x5413;
    internal const int TIOCGPTPEER = 0x5441;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int ioctl(int fd, nuint op, void* argp);

    // sys/ioctl.h
    internal struct winsize
    {
        internal ushort ws_row;
        internal ushort ws_col;
        internal ushort ws_xpixel;
        internal ushort ws_ypixel;
    }
}
