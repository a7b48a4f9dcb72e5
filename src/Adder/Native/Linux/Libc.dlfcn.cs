using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// dlfcn.h
[SupportedOSPlatform("linux")]
internal static partial class Libc
{
    internal const int RTLD_LOCAL = 0;
    internal const int RTLD_LAZY = 0x1;
    internal const int RTLD_NOW = 0x2;
    internal const int RTLD_NOLOAD = 0x4;
    internal const int RTLD_DEEPBIND = 0x8;
    internal const int RTLD_GLOBAL = 0x100;
    internal const int RTLD_NODELETE = 0x1000;
}
