using System.Buffers;
using Adder.Core.Errors;

namespace Adder.Core.Descriptors;

/// <summary>Reading into an array that is as long as what came.</summary>
internal static class ByteReading
{
    // What one call of the kernel moves at most: more in the buffer would be in vain.
    private const int Most = 0x7FFFF000;

    // Between these lengths an array is dear and often too long, as for a pipe that is asked for a megabyte and has a line:
    // such a buffer is borrowed, and what came is copied.
    private const int Large = 80 * 1024;
    private const int Huge = 16 * 1024 * 1024;

    internal static byte[] Read(int fd, long length, CancellationToken cancellation)
    {
        var buffer = Rent(length, out var size);
        try
        {
            return Received(buffer, size, DescriptorIO.Read(fd, buffer.AsSpan(0, size), cancellation));
        }
        finally
        {
            Return(buffer, size);
        }
    }

    internal static async ValueTask<byte[]> ReadAsync(int fd, long length, CancellationToken cancellation)
    {
        var buffer = Rent(length, out var size);
        try
        {
            return Received(buffer, size, await DescriptorIO.ReadAsync(fd, buffer.AsMemory(0, size), cancellation).ConfigureAwait(false));
        }
        finally
        {
            Return(buffer, size);
        }
    }

    internal static byte[] Read(int fd, long length, long offset)
    {
        var buffer = Rent(length, out var size);
        try
        {
            return Received(buffer, size, DescriptorIO.Read(fd, buffer.AsSpan(0, size), offset));
        }
        finally
        {
            Return(buffer, size);
        }
    }

    private static byte[] Rent(long length, out int size)
    {
        if (length < 0) throw OSErrorFactory.FromErrno(Errno.EINVAL);
        size = (int)long.Min(length, Most);
        return IsBorrowed(size) ? ArrayPool<byte>.Shared.Rent(size) : GC.AllocateUninitializedArray<byte>(size);
    }

    private static byte[] Received(byte[] buffer, int size, int count)
    {
        if (IsBorrowed(size)) return buffer[..count];
        Array.Resize(ref buffer, count);
        return buffer;
    }

    private static void Return(byte[] buffer, int size)
    {
        if (IsBorrowed(size)) ArrayPool<byte>.Shared.Return(buffer);
    }

    private static bool IsBorrowed(int size) => size is > Large and <= Huge;
}
