using System.Collections.Frozen;
using System.Runtime.Versioning;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.SystemInfo;

[SupportedOSPlatform("linux")]
internal static class SystemTextNamesLinux
{
    /// <summary>The numbers of the texts that every C library has.</summary>
    internal static Dictionary<string, int> Everywhere { get; } = new()
    {
        ["CS_PATH"] = _CS_PATH,
        ["CS_GNU_LIBC_VERSION"] = _CS_GNU_LIBC_VERSION,
        ["CS_GNU_LIBPTHREAD_VERSION"] = _CS_GNU_LIBPTHREAD_VERSION,
    };

    /// <summary>Those that the GNU C library has beyond them.</summary>
    internal static Dictionary<string, int> OnlyGnu { get; } = new()
    {
        ["CS_LFS_CFLAGS"] = _CS_LFS_CFLAGS,
        ["CS_LFS_LDFLAGS"] = _CS_LFS_LDFLAGS,
        ["CS_LFS_LIBS"] = _CS_LFS_LIBS,
        ["CS_LFS_LINTFLAGS"] = _CS_LFS_LINTFLAGS,
        ["CS_LFS64_CFLAGS"] = _CS_LFS64_CFLAGS,
        ["CS_LFS64_LDFLAGS"] = _CS_LFS64_LDFLAGS,
        ["CS_LFS64_LIBS"] = _CS_LFS64_LIBS,
        ["CS_LFS64_LINTFLAGS"] = _CS_LFS64_LINTFLAGS,
        ["CS_XBS5_ILP32_OFF32_CFLAGS"] = _CS_XBS5_ILP32_OFF32_CFLAGS,
        ["CS_XBS5_ILP32_OFF32_LDFLAGS"] = _CS_XBS5_ILP32_OFF32_LDFLAGS,
        ["CS_XBS5_ILP32_OFF32_LIBS"] = _CS_XBS5_ILP32_OFF32_LIBS,
        ["CS_XBS5_ILP32_OFF32_LINTFLAGS"] = _CS_XBS5_ILP32_OFF32_LINTFLAGS,
        ["CS_XBS5_ILP32_OFFBIG_CFLAGS"] = _CS_XBS5_ILP32_OFFBIG_CFLAGS,
        ["CS_XBS5_ILP32_OFFBIG_LDFLAGS"] = _CS_XBS5_ILP32_OFFBIG_LDFLAGS,
        ["CS_XBS5_ILP32_OFFBIG_LIBS"] = _CS_XBS5_ILP32_OFFBIG_LIBS,
        ["CS_XBS5_ILP32_OFFBIG_LINTFLAGS"] = _CS_XBS5_ILP32_OFFBIG_LINTFLAGS,
        ["CS_XBS5_LP64_OFF64_CFLAGS"] = _CS_XBS5_LP64_OFF64_CFLAGS,
        ["CS_XBS5_LP64_OFF64_LDFLAGS"] = _CS_XBS5_LP64_OFF64_LDFLAGS,
        ["CS_XBS5_LP64_OFF64_LIBS"] = _CS_XBS5_LP64_OFF64_LIBS,
        ["CS_XBS5_LP64_OFF64_LINTFLAGS"] = _CS_XBS5_LP64_OFF64_LINTFLAGS,
        ["CS_XBS5_LPBIG_OFFBIG_CFLAGS"] = _CS_XBS5_LPBIG_OFFBIG_CFLAGS,
        ["CS_XBS5_LPBIG_OFFBIG_LDFLAGS"] = _CS_XBS5_LPBIG_OFFBIG_LDFLAGS,
        ["CS_XBS5_LPBIG_OFFBIG_LIBS"] = _CS_XBS5_LPBIG_OFFBIG_LIBS,
        ["CS_XBS5_LPBIG_OFFBIG_LINTFLAGS"] = _CS_XBS5_LPBIG_OFFBIG_LINTFLAGS,
    };

    internal static FrozenDictionary<string, int> Names { get; } =
        (CLibraryLinux.IsGnu ? Everywhere.Concat(OnlyGnu) : Everywhere).ToFrozenDictionary(StringComparer.Ordinal);
}
