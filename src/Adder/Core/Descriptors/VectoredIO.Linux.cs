using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Processes;
using Adder.Native.Unix;

namespace Adder.Core.Descriptors;

[SupportedOSPlatform("linux")]
internal static unsafe class VectoredIOLinux
{
    internal static long Read(int fd, ReadOnlySpan<Memory<byte>> buffers, long offset, int flags)
    {
        using var pinned = PinnedBuffersUnix.Of(buffers);
        nint count;
        fixed (iovec* parts = pinned)
        {
            do count = FlaggedIOLinux.Read(fd, parts, pinned.Count, offset, flags);
            while (Posix.Interrupted(count));
        }

        return Posix.Check(count);
    }

    internal static long Write(int fd, ReadOnlySpan<ReadOnlyMemory<byte>> buffers, long offset, int flags)
    {
        SignalState.Prepare();
        using var pinned = PinnedBuffersUnix.Of(buffers);
        nint count;
        fixed (iovec* parts = pinned)
        {
            do count = FlaggedIOLinux.Write(fd, parts, pinned.Count, offset, flags);
            while (Posix.Interrupted(count));
        }

        return Posix.Check(count);
    }
}
