using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Randomness;

[SupportedOSPlatform("linux")]
internal static unsafe class RandomBytesLinux
{
    // a call gives fewer when many are asked for, or when a signal comes in between
    internal static void Fill(Span<byte> buffer)
    {
        while (buffer.Length > 0) buffer = buffer[Ask(buffer, 0)..];
    }

    internal static int Ask(Span<byte> buffer, int flags)
    {
        nint count;
        fixed (byte* p = &MemoryMarshal.GetReference(buffer))
        {
            do count = getrandom(p, (nuint)buffer.Length, (uint)flags);
            while (Posix.Interrupted(count));
        }

        return (int)Posix.Check(count);
    }
}
