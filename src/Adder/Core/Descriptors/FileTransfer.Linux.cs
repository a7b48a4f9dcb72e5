using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Processes;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Descriptors;

[SupportedOSPlatform("linux")]
internal static unsafe class FileTransferLinux
{
    internal static long Send(int out_fd, int in_fd, long? offset, long count)
    {
        SignalState.Prepare();
        var start = offset.GetValueOrDefault();
        nint sent;
        do sent = sendfile(out_fd, in_fd, offset is null ? null : &start, (nuint)count);
        while (Posix.Interrupted(sent));
        return Posix.Check(sent);
    }

    internal static long Splice(int src, int dst, long count, long? offset_src, long? offset_dst, int flags)
    {
        CheckCount(count);
        SignalState.Prepare();
        var (from, to) = (offset_src.GetValueOrDefault(), offset_dst.GetValueOrDefault());
        nint moved;
        do moved = splice(src, offset_src is null ? null : &from, dst, offset_dst is null ? null : &to, (nuint)count, (uint)flags);
        while (Posix.Interrupted(moved));
        return Posix.Check(moved);
    }

    internal static long Copy(int src, int dst, long count, long? offset_src, long? offset_dst)
    {
        CheckCount(count);
        SignalState.Prepare();
        var (from, to) = (offset_src.GetValueOrDefault(), offset_dst.GetValueOrDefault());
        nint copied;
        do copied = copy_file_range(src, offset_src is null ? null : &from, dst, offset_dst is null ? null : &to, (nuint)count, 0);
        while (Posix.Interrupted(copied));
        return Posix.Check(copied);
    }

    private static void CheckCount(long count)
    {
        if (count < 0) throw new ValueError("negative value for 'count' not allowed");
    }
}
