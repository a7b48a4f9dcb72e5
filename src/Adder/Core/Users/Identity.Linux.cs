using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Users;

[SupportedOSPlatform("linux")]
internal static unsafe class IdentityLinux
{
    internal static (long Real, long Effective, long Saved) Users()
    {
        uint real, effective, saved;
        Posix.Check(getresuid(&real, &effective, &saved));
        return (real, effective, saved);
    }

    internal static (long Real, long Effective, long Saved) PrimaryGroups()
    {
        uint real, effective, saved;
        Posix.Check(getresgid(&real, &effective, &saved));
        return (real, effective, saved);
    }

    // the one function here that answers its error instead of leaving it in errno
    internal static string LoginName()
    {
        var name = stackalloc byte[LOGIN_NAME_MAX];
        var error = getlogin_r(name, LOGIN_NAME_MAX);
        return error == 0
            ? FsCodec.Decode(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(name))
            : throw OSErrorFactory.FromErrno(error);
    }
}
