using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text.Unicode;
using Adder.Core.Errors;
using Adder.Core.Files;
using Adder.Core.Processes;
using Adder.Native.Linux;
using Adder.Native.Unix;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Descriptors;

/// <remarks>RWF_NOWAIT says it in the call itself, so that nobody who reads or writes beside it can come in between. Linux knows it for
/// sockets and, since 6.5, for pipes. Terminals, which don't, are opened once more for the one call, without blocking. What can't be
/// opened again is asked first, and gets no more at a time than there is room for when there is any.</remarks>
[SupportedOSPlatform("linux")]
internal static unsafe class NonBlockingIOLinux
{
    private const long AtPosition = -1;

    // drivers/tty/tty_buffer.c: what a terminal's buffer grows by
    private const int LeastRoom = 256;

    // Documentation/admin-guide/devices.txt: /dev/ptmx
    private static readonly ulong Master = DeviceNumberLinux.Pack(5, 2);

    internal static bool TryRead(int fd, Span<byte> buffer, out int count)
    {
        if (IsFile(fd))
        {
            count = DescriptorIO.Read(fd, buffer);
            return true;
        }

        nint result;
        fixed (byte* p = buffer)
        {
            var part = new iovec { iov_base = p, iov_len = (nuint)buffer.Length };
            do result = FlaggedIOLinux.Read(fd, &part, 1, AtPosition, RWF_NOWAIT);
            while (Posix.Interrupted(result));
            if (result == -1 && Marshal.GetLastPInvokeError() == EOPNOTSUPP) result = ReadElsewhere(fd, p, buffer.Length);
        }

        return Done(result, out count);
    }

    internal static bool TryWrite(int fd, ReadOnlySpan<byte> data, out int count)
    {
        if (data.IsEmpty || IsFile(fd))
        {
            count = DescriptorIO.Write(fd, data);
            return true;
        }

        SignalState.Prepare();
        nint result;
        fixed (byte* p = data)
        {
            var part = new iovec { iov_base = p, iov_len = (nuint)data.Length };
            do result = FlaggedIOLinux.Write(fd, &part, 1, AtPosition, RWF_NOWAIT);
            while (Posix.Interrupted(result));
            if (result == -1 && Marshal.GetLastPInvokeError() == EOPNOTSUPP) result = WriteElsewhere(fd, p, data.Length);
        }

        return Done(result, out count);
    }

    private static nint ReadElsewhere(int fd, byte* buffer, int length)
    {
        var own = Reopened(fd, O_RDONLY);
        if (own == -1 && !Readiness.IsReady(fd, Direction.Reading)) return WouldBlock();
        nint result;
        do result = read(own == -1 ? fd : own, buffer, (nuint)length);
        while (Posix.Interrupted(result));
        CloseKeepingError(own);
        return result;
    }

    private static nint WriteElsewhere(int fd, byte* data, int length)
    {
        var own = Reopened(fd, O_WRONLY);
        if (own == -1 && !Readiness.IsReady(fd, Direction.Writing)) return WouldBlock();
        if (own == -1) length = int.Min(length, LeastRoom);
        nint result;
        do result = write(own == -1 ? fd : own, data, (nuint)length);
        while (Posix.Interrupted(result));
        CloseKeepingError(own);
        return result;
    }

    // The master of a pseudo-terminal would become that of a new one.
    private static int Reopened(int fd, int access)
    {
        var status = FileStatus.OfDescriptor(fd);
        if (ModeBits.TypeOf(status.st_mode) == ModeBits.S_IFCHR && status.st_rdev == Master) return -1;
        Span<byte> path = stackalloc byte[32];
        Utf8.TryWrite(path, CultureInfo.InvariantCulture, $"/proc/self/fd/{fd}\0", out _);
        fixed (byte* p = path)
        {
            int own;
            do own = openat(AT_FDCWD, p, access | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0);
            while (Posix.Interrupted(own));
            return own;
        }
    }

    private static void CloseKeepingError(int own)
    {
        if (own == -1) return;
        var error = Marshal.GetLastPInvokeError();
        close(own);
        Marshal.SetLastPInvokeError(error);
    }

    private static nint WouldBlock()
    {
        Marshal.SetLastPInvokeError(EAGAIN);
        return -1;
    }

    private static bool Done(nint result, out int count)
    {
        count = (int)result;
        if (result != -1) return true;
        if (Marshal.GetLastPInvokeError() != EAGAIN) Posix.ThrowLast();
        return false;
    }

    private static bool IsFile(int fd)
    {
        statx found;
        fixed (byte* empty = "\0"u8)
            if (StatxLinux.Call(int.Max(fd, -1), empty, AT_EMPTY_PATH, STATX_TYPE, &found) == -1) return false;
        return ModeBits.TypeOf(found.stx_mode) is ModeBits.S_IFREG or ModeBits.S_IFBLK;
    }
}
