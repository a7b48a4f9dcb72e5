using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.SystemInfo;

[UnsupportedOSPlatform("windows")]
internal static unsafe class SystemVariablesUnix
{
    private const int OnStack = 256;

    // -1 without an error is an answer: there is no limit, or the system does not tell
    internal static long Limit(int name)
    {
        var limit = sysconf(name);
        if (limit == -1 && Marshal.GetLastPInvokeError() != 0) Posix.ThrowLast();
        return limit;
    }

    // 0 without an error says that there is no such text
    internal static string? Text(int name)
    {
        Span<byte> buffer = stackalloc byte[OnStack];
        while (true)
        {
            int length;
            fixed (byte* p = buffer) length = checked((int)confstr(name, p, (nuint)buffer.Length));
            if (length == 0) return Marshal.GetLastPInvokeError() == 0 ? null : throw OSErrorFactory.FromErrno(Marshal.GetLastPInvokeError());
            if (length <= buffer.Length) return FsCodec.Decode(buffer[..(length - 1)]);
            buffer = new byte[length];
        }
    }
}
