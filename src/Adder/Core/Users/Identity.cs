using Adder.Core.Errors;

namespace Adder.Core.Users;

/// <summary>On whose behalf this process runs.</summary>
internal static class Identity
{
    internal static long User() => OperatingSystem.IsWindows() ? throw Platform.Lacks("getuid") : IdentityUnix.User();

    internal static long EffectiveUser() => OperatingSystem.IsWindows() ? throw Platform.Lacks("geteuid") : IdentityUnix.EffectiveUser();

    internal static long Group() => OperatingSystem.IsWindows() ? throw Platform.Lacks("getgid") : IdentityUnix.Group();

    internal static long EffectiveGroup() => OperatingSystem.IsWindows() ? throw Platform.Lacks("getegid") : IdentityUnix.EffectiveGroup();

    internal static List<long> Groups() => OperatingSystem.IsWindows() ? throw Platform.Lacks("getgroups") : IdentityUnix.Groups();

    internal static (long Real, long Effective, long Saved) Users() =>
        OperatingSystem.IsLinux() ? IdentityLinux.Users() : throw Platform.Lacks("getresuid");

    internal static (long Real, long Effective, long Saved) PrimaryGroups() =>
        OperatingSystem.IsLinux() ? IdentityLinux.PrimaryGroups() : throw Platform.Lacks("getresgid");

    internal static string LoginName() => OperatingSystem.IsLinux() ? IdentityLinux.LoginName() : throw Platform.Lacks("getlogin");
}
