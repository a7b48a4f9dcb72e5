using Adder.Core.Errors;

namespace Adder.Core.Descriptors;

/// <summary>Reading and writing through a descriptor, one system call each, made again after a signal (PEP 475).</summary>
internal static class DescriptorIO
{
    /// <summary>Reads what is there, up to the whole buffer; 0 at the end of the file.</summary>
    internal static int Read(int fd, Span<byte> buffer)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("read");
        return DescriptorIOUnix.Read(fd, buffer);
    }

    /// <summary>The same, which a token can end while there is nothing to read.</summary>
    internal static int Read(int fd, Span<byte> buffer, CancellationToken cancellation) =>
        cancellation.CanBeCanceled ? CancellableIO.Read(fd, buffer, cancellation) : Read(fd, buffer);

    internal static ValueTask<int> ReadAsync(int fd, Memory<byte> buffer, CancellationToken cancellation) =>
        CancellableIO.ReadAsync(fd, buffer, cancellation);

    /// <summary>Reads at a place in the file, and leaves the position as it is.</summary>
    internal static int Read(int fd, Span<byte> buffer, long offset)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("pread");
        return DescriptorIOUnix.Read(fd, buffer, offset);
    }

    /// <summary>Writes, and answers how many bytes the system took.</summary>
    internal static int Write(int fd, ReadOnlySpan<byte> data)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("write");
        return DescriptorIOUnix.Write(fd, data);
    }

    /// <summary>Writes all, unless a token ends it: then what was written is answered, and only if that is nothing, the cancellation.</summary>
    internal static int Write(int fd, ReadOnlySpan<byte> data, CancellationToken cancellation) =>
        cancellation.CanBeCanceled ? CancellableIO.Write(fd, data, cancellation) : Write(fd, data);

    internal static ValueTask<int> WriteAsync(int fd, ReadOnlyMemory<byte> data, CancellationToken cancellation) =>
        CancellableIO.WriteAsync(fd, data, cancellation);

    /// <summary>Writes at a place in the file, and leaves the position as it is.</summary>
    internal static int Write(int fd, ReadOnlySpan<byte> data, long offset)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("pwrite");
        return DescriptorIOUnix.Write(fd, data, offset);
    }

    /// <summary>Moves the position, and answers the new one, counted from the start.</summary>
    internal static long Seek(int fd, long position, int whence)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("lseek");
        return DescriptorIOUnix.Seek(fd, position, whence);
    }

    internal static bool CanSeek(int fd)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("lseek");
        return DescriptorIOUnix.CanSeek(fd);
    }

    internal static bool IsTerminal(int fd)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("isatty");
        return DescriptorIOUnix.IsTerminal(fd);
    }
}
