using Adder.Core.Errors;

namespace Adder.Core.Descriptors;

/// <summary>Reading into and writing from several buffers with one system call, made again after a signal (PEP 475).</summary>
internal static class VectoredIO
{
    internal static long Read(int fd, ReadOnlySpan<Memory<byte>> buffers)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("readv");
        return VectoredIOUnix.Read(fd, buffers);
    }

    internal static long Write(int fd, ReadOnlySpan<ReadOnlyMemory<byte>> buffers)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("writev");
        return VectoredIOUnix.Write(fd, buffers);
    }

    internal static long Read(int fd, ReadOnlySpan<Memory<byte>> buffers, long offset, int flags) =>
        OperatingSystem.IsLinux() ? VectoredIOLinux.Read(fd, buffers, offset, flags) : throw Platform.Lacks("preadv");

    internal static long Write(int fd, ReadOnlySpan<ReadOnlyMemory<byte>> buffers, long offset, int flags) =>
        OperatingSystem.IsLinux() ? VectoredIOLinux.Write(fd, buffers, offset, flags) : throw Platform.Lacks("pwritev");
}
