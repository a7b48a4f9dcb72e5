using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Descriptors;

[SupportedOSPlatform("linux")]
internal static unsafe class MemoryFileLinux
{
    internal static int Make(in os.path_arg name, long flags)
    {
        byte[] terminated = [.. FsPath.Encode(name), 0];
        if (terminated.AsSpan(..^1).Contains((byte)0)) throw new ValueError("embedded null byte");
        fixed (byte* p = terminated) return (int)Posix.Check(memfd_create(p, (uint)flags));
    }
}
