using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Processes;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Descriptors;

[UnsupportedOSPlatform("windows")]
internal static unsafe class DescriptorIOUnix
{
    internal static int Read(int fd, Span<byte> buffer)
    {
        nint count;
        fixed (byte* p = buffer)
        {
            do count = read(fd, p, (nuint)buffer.Length);
            while (Posix.Interrupted(count));
        }

        return (int)Posix.Check(count);
    }

    internal static int Read(int fd, Span<byte> buffer, long offset)
    {
        nint count;
        fixed (byte* p = buffer)
        {
            do count = pread(fd, p, (nuint)buffer.Length, offset);
            while (Posix.Interrupted(count));
        }

        return (int)Posix.Check(count);
    }

    internal static int Write(int fd, ReadOnlySpan<byte> data)
    {
        SignalState.Prepare();
        nint count;
        fixed (byte* p = data)
        {
            do count = write(fd, p, (nuint)data.Length);
            while (Posix.Interrupted(count));
        }

        return (int)Posix.Check(count);
    }

    internal static int Write(int fd, ReadOnlySpan<byte> data, long offset)
    {
        SignalState.Prepare();
        nint count;
        fixed (byte* p = data)
        {
            do count = pwrite(fd, p, (nuint)data.Length, offset);
            while (Posix.Interrupted(count));
        }

        return (int)Posix.Check(count);
    }

    internal static long Seek(int fd, long position, int whence)
    {
        var result = lseek(fd, position, whence);
        if (result == -1) Posix.ThrowLast();
        return result;
    }

    internal static bool CanSeek(int fd) => lseek(fd, 0, SEEK_CUR) != -1;

    internal static bool IsTerminal(int fd) => isatty(fd) == 1;
}
