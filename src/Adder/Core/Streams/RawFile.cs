using Adder.Core.Auditing;
using Adder.Core.Descriptors;
using Adder.Core.Errors;
using Adder.Core.Files;

namespace Adder.Core.Streams;

/// <summary>The descriptor of a file object, and its only owner.</summary>
internal sealed class RawFile
{
    /// <summary>What <see cref="Read"/> and <see cref="Write"/> answer when a descriptor that does not block has nothing, or takes nothing.</summary>
    internal const int WouldBlock = -1;

    private const int FromHere = 1;
    private const int FromEnd = 2;
    private const int Gone = -1;
    private const int DefaultBlock = 8192;

    private bool owns;
    private int fd = Gone;
    private bool? seekable;

    /// <summary>Takes the descriptor over; when this fails it is still the caller's.</summary>
    internal RawFile(int fd, in OpenMode mode, bool closefd)
    {
        if (fd < 0) throw new ValueError("negative file descriptor");
        AuditHooks.Raise("open", fd, mode.Raw, mode.Flags);
        var status = FileStatus.OfDescriptor(fd);
        if (FileType.IsDirectory(status)) throw OSErrorFactory.FromErrno(Errno.EISDIR, fd);
        Mode = mode;
        Name = fd;
        IsRegular = FileType.IsRegular(status);
        BlockSize = BlockSizeOf(status);
        owns = closefd;
        this.fd = fd;
        if (mode.IsAppending && IsSeekable) Seek(0, FromEnd);
    }

    /// <summary>Takes a descriptor that the process was started with, which is nobody's to close.</summary>
    internal RawFile(int fd, in OpenMode mode, string name)
    {
        var status = FileStatus.OfDescriptor(fd);
        Mode = mode;
        Name = name;
        IsRegular = FileType.IsRegular(status);
        BlockSize = BlockSizeOf(status);
        this.fd = fd;
    }

    internal OpenMode Mode { get; }

    /// <summary>The descriptor, or what a standard stream is called.</summary>
    internal object Name { get; }

    /// <summary>Whether it never makes anybody wait.</summary>
    internal bool IsRegular { get; }

    internal int BlockSize { get; }

    internal bool Owns => owns;

    internal bool IsClosed => Volatile.Read(ref fd) == Gone;

    internal int Descriptor
    {
        get
        {
            var number = Volatile.Read(ref fd);
            return number != Gone ? number : throw new ValueError("I/O operation on closed file");
        }
    }

    internal bool IsTerminal => DescriptorIO.IsTerminal(Descriptor);

    internal bool IsSeekable
    {
        get
        {
            var number = Descriptor;
            return seekable ??= DescriptorIO.CanSeek(number);
        }
    }

    internal bool IsReady(Direction direction) => IsRegular || Readiness.IsReady(Descriptor, direction);

    internal int Read(Span<byte> buffer)
    {
        try
        {
            return DescriptorIO.Read(Descriptor, buffer);
        }
        catch (BlockingIOError error) when (error.errno == Errno.EAGAIN)
        {
            return WouldBlock;
        }
    }

    internal int Write(ReadOnlySpan<byte> data)
    {
        try
        {
            return DescriptorIO.Write(Descriptor, data);
        }
        catch (BlockingIOError error) when (error.errno == Errno.EAGAIN)
        {
            return WouldBlock;
        }
    }

    internal long Seek(long position, int whence) => DescriptorIO.Seek(Descriptor, position, whence);

    internal long Tell() => Seek(0, FromHere);

    internal void Truncate(long size) => FileSize.Cut(Descriptor, size);

    /// <summary>How many bytes stand between the position and the end, as far as that can be known; else 0.</summary>
    internal long Remaining() => IsRegular && IsSeekable ? long.Max(0, FileStatus.OfDescriptor(Descriptor).st_size - Tell()) : 0;

    /// <summary>Closes the descriptor from now on, which was the caller's until here.</summary>
    internal void TakeOver() => owns = true;

    internal void Close()
    {
        var number = Interlocked.Exchange(ref fd, Gone);
        if (number != Gone && owns) Adder.Core.Descriptors.Descriptor.Close(number);
    }

    private static int BlockSizeOf(in os.stat_result status) =>
        OperatingSystem.IsWindows() || status.st_blksize <= 1 ? DefaultBlock : (int)long.Min(status.st_blksize, Array.MaxLength);
}
