using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Users;

[UnsupportedOSPlatform("windows")]
internal static class IdentityChangeUnix
{
    internal static void SetUser(long uid) => Posix.Check(setuid(AccountNumber.OfUser(uid)));

    internal static void SetEffectiveUser(long euid) => Posix.Check(seteuid(AccountNumber.OfUser(euid)));

    internal static void SetUsers(long ruid, long euid) => Posix.Check(setreuid(AccountNumber.OfUser(ruid), AccountNumber.OfUser(euid)));

    internal static void SetGroup(long gid) => Posix.Check(setgid(AccountNumber.OfGroup(gid)));

    internal static void SetEffectiveGroup(long egid) => Posix.Check(setegid(AccountNumber.OfGroup(egid)));

    internal static void SetPrimaryGroups(long rgid, long egid) =>
        Posix.Check(setregid(AccountNumber.OfGroup(rgid), AccountNumber.OfGroup(egid)));
}
