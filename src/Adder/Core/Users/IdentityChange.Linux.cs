using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Users;

[SupportedOSPlatform("linux")]
internal static class IdentityChangeLinux
{
    internal static void SetUsers(long ruid, long euid, long suid) =>
        Posix.Check(setresuid(AccountNumber.OfUser(ruid), AccountNumber.OfUser(euid), AccountNumber.OfUser(suid)));

    internal static void SetPrimaryGroups(long rgid, long egid, long sgid) =>
        Posix.Check(setresgid(AccountNumber.OfGroup(rgid), AccountNumber.OfGroup(egid), AccountNumber.OfGroup(sgid)));
}
