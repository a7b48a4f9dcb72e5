using Adder.Core.Errors;

namespace Adder.Core.Descriptors;

/// <summary>Having the kernel carry bytes from one descriptor to another.</summary>
internal static class FileTransfer
{
    internal static long Send(int out_fd, int in_fd, long? offset, long count) =>
        OperatingSystem.IsLinux() ? FileTransferLinux.Send(out_fd, in_fd, offset, count) : throw Platform.Lacks("sendfile");

    internal static long Splice(int src, int dst, long count, long? offset_src, long? offset_dst, int flags) =>
        OperatingSystem.IsLinux() ? FileTransferLinux.Splice(src, dst, count, offset_src, offset_dst, flags) : throw Platform.Lacks("splice");

    internal static long Copy(int src, int dst, long count, long? offset_src, long? offset_dst) =>
        OperatingSystem.IsLinux() ? FileTransferLinux.Copy(src, dst, count, offset_src, offset_dst) : throw Platform.Lacks("copy_file_range");
}
