using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// limits.h
[SupportedOSPlatform("linux")]
internal static partial class Libc
{
    internal const int NGROUPS_MAX = 65536;
    internal const int LOGIN_NAME_MAX = 256;
    internal const int TTY_NAME_MAX = 32;
    internal const int XATTR_SIZE_MAX = 65536;
    internal const int XATTR_LIST_MAX = 65536;
}
