using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// pwd.h
[SupportedOSPlatform("linux")]
internal static unsafe partial class Libc
{
    [LibraryImport("libc")]
    internal static partial int getpwuid_r(uint uid, passwd* pwd, byte* buffer, nuint bufsize, passwd** result);

    [LibraryImport("libc")]
    internal static partial int getpwnam_r(byte* name, passwd* pwd, byte* buffer, nuint bufsize, passwd** result);

    // pwd.h
    internal struct passwd
    {
        internal byte* pw_name;
        internal byte* pw_passwd;
        internal uint pw_uid;
        internal uint pw_gid;
        internal byte* pw_gecos;
        internal byte* pw_dir;
        internal byte* pw_shell;
    }
}
