using System.Collections.Frozen;
using System.Runtime.Versioning;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Files;

[SupportedOSPlatform("linux")]
internal static class PathLimitsLinux
{
    internal static FrozenDictionary<string, int> Names { get; } = new Dictionary<string, int>
    {
        ["PC_LINK_MAX"] = _PC_LINK_MAX,
        ["PC_MAX_CANON"] = _PC_MAX_CANON,
        ["PC_MAX_INPUT"] = _PC_MAX_INPUT,
        ["PC_NAME_MAX"] = _PC_NAME_MAX,
        ["PC_PATH_MAX"] = _PC_PATH_MAX,
        ["PC_PIPE_BUF"] = _PC_PIPE_BUF,
        ["PC_CHOWN_RESTRICTED"] = _PC_CHOWN_RESTRICTED,
        ["PC_NO_TRUNC"] = _PC_NO_TRUNC,
        ["PC_VDISABLE"] = _PC_VDISABLE,
        ["PC_SYNC_IO"] = _PC_SYNC_IO,
        ["PC_ASYNC_IO"] = _PC_ASYNC_IO,
        ["PC_PRIO_IO"] = _PC_PRIO_IO,
        ["PC_SOCK_MAXBUF"] = _PC_SOCK_MAXBUF,
        ["PC_FILESIZEBITS"] = _PC_FILESIZEBITS,
        ["PC_REC_INCR_XFER_SIZE"] = _PC_REC_INCR_XFER_SIZE,
        ["PC_REC_MAX_XFER_SIZE"] = _PC_REC_MAX_XFER_SIZE,
        ["PC_REC_MIN_XFER_SIZE"] = _PC_REC_MIN_XFER_SIZE,
        ["PC_REC_XFER_ALIGN"] = _PC_REC_XFER_ALIGN,
        ["PC_ALLOC_SIZE_MIN"] = _PC_ALLOC_SIZE_MIN,
        ["PC_SYMLINK_MAX"] = _PC_SYMLINK_MAX,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
