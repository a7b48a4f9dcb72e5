using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Users;

[UnsupportedOSPlatform("windows")]
internal static unsafe class IdentityUnix
{
    internal static long User() => getuid();

    internal static long EffectiveUser() => geteuid();

    internal static long Group() => getgid();

    internal static long EffectiveGroup() => getegid();

    // Another thread may add groups between the two calls, which the second one answers with EINVAL.
    internal static List<long> Groups()
    {
        while (true)
        {
            var list = new uint[(int)Posix.Check(getgroups(0, null))];
            nint count;
            fixed (uint* p = list) count = list.Length == 0 ? 0 : getgroups(list.Length, p);
            if (count >= 0) return [.. list.Take((int)count).Select(static id => (long)id)];
            if (Marshal.GetLastPInvokeError() != Errno.EINVAL) Posix.ThrowLast();
        }
    }
}
