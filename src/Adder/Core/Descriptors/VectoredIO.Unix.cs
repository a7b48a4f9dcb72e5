using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Processes;
using Adder.Native.Unix;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Descriptors;

[UnsupportedOSPlatform("windows")]
internal static unsafe class VectoredIOUnix
{
    internal static long Read(int fd, ReadOnlySpan<Memory<byte>> buffers)
    {
        using var pinned = PinnedBuffersUnix.Of(buffers);
        nint count;
        fixed (iovec* parts = pinned)
        {
            do count = readv(fd, parts, pinned.Count);
            while (Posix.Interrupted(count));
        }

        return Posix.Check(count);
    }

    internal static long Write(int fd, ReadOnlySpan<ReadOnlyMemory<byte>> buffers)
    {
        SignalState.Prepare();
        using var pinned = PinnedBuffersUnix.Of(buffers);
        nint count;
        fixed (iovec* parts = pinned)
        {
            do count = writev(fd, parts, pinned.Count);
            while (Posix.Interrupted(count));
        }

        return Posix.Check(count);
    }
}
