using Adder.Core.Errors;

namespace Adder.Core.Users;

/// <summary>Taking on another user or group, in all threads of this process.</summary>
internal static class IdentityChange
{
    internal static void SetUser(long uid)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("setuid");
        IdentityChangeUnix.SetUser(uid);
    }

    internal static void SetEffectiveUser(long euid)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("seteuid");
        IdentityChangeUnix.SetEffectiveUser(euid);
    }

    internal static void SetUsers(long ruid, long euid)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("setreuid");
        IdentityChangeUnix.SetUsers(ruid, euid);
    }

    internal static void SetUsers(long ruid, long euid, long suid)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("setresuid");
        IdentityChangeLinux.SetUsers(ruid, euid, suid);
    }

    internal static void SetGroup(long gid)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("setgid");
        IdentityChangeUnix.SetGroup(gid);
    }

    internal static void SetEffectiveGroup(long egid)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("setegid");
        IdentityChangeUnix.SetEffectiveGroup(egid);
    }

    internal static void SetPrimaryGroups(long rgid, long egid)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("setregid");
        IdentityChangeUnix.SetPrimaryGroups(rgid, egid);
    }

    internal static void SetPrimaryGroups(long rgid, long egid, long sgid)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("setresgid");
        IdentityChangeLinux.SetPrimaryGroups(rgid, egid, sgid);
    }
}
