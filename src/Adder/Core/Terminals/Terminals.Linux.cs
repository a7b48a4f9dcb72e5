using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Terminals;

[SupportedOSPlatform("linux")]
internal static unsafe class TerminalsLinux
{
    // answers its error instead of leaving it in errno
    internal static string Name(int fd)
    {
        var name = stackalloc byte[TTY_NAME_MAX];
        var error = ttyname_r(fd, name, TTY_NAME_MAX);
        return error == 0 ? FsCodec.Decode(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(name)) : throw OSErrorFactory.FromErrno(error);
    }

    internal static os.terminal_size Size(int fd)
    {
        winsize size;
        Posix.Check(ioctl(fd, TIOCGWINSZ, &size));
        return new os.terminal_size(size.ws_col, size.ws_row);
    }
}
