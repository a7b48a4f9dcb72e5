using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Files;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Descriptors;

[SupportedOSPlatform("linux")]
internal static class EventCounterLinux
{
    internal static int Make(long initval, int flags)
    {
        if (initval > uint.MaxValue) throw new OverflowError("Python int too large for C unsigned int");
        return (int)Posix.Check(eventfd((uint)NotNegative(initval), flags));
    }

    internal static ulong Read(int fd, CancellationToken cancellation)
    {
        FileTarget.CheckNotNegative(fd);
        var count = 0UL;
        var bytes = MemoryMarshal.AsBytes(new Span<ulong>(ref count));
        return Whole(DescriptorIO.Read(fd, bytes, cancellation), count);
    }

    internal static async ValueTask<ulong> ReadAsync(int fd, CancellationToken cancellation)
    {
        FileTarget.CheckNotNegative(fd);
        cancellation.ThrowIfCancellationRequested();
        ulong count;
        while (!TryRead(fd, out count)) await Readiness.WaitAsync(fd, Direction.Reading, cancellation).ConfigureAwait(false);
        return count;
    }

    internal static void Add(int fd, long value)
    {
        FileTarget.CheckNotNegative(fd);
        Add(fd, NotNegative(value));
    }

    internal static void Add(int fd, ulong value)
    {
        FileTarget.CheckNotNegative(fd);
        int result;
        do result = eventfd_write(fd, value);
        while (Posix.Interrupted(result));
        Posix.Check(result);
    }

    private static bool TryRead(int fd, out ulong count)
    {
        count = 0;
        if (!NonBlockingIO.TryRead(fd, MemoryMarshal.AsBytes(new Span<ulong>(ref count)), out var length)) return false;
        count = Whole(length, count);
        return true;
    }

    private static ulong Whole(int length, ulong count) => length == sizeof(ulong) ? count : throw OSErrorFactory.FromErrno(Errno.EINVAL);

    private static ulong NotNegative(long value) => value >= 0 ? (ulong)value : throw new ValueError("value must be positive");
}
