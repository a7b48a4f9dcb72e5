using Adder.Core.Errors;

namespace Adder.Core.Users;

/// <summary>The supplementary groups, those of this process and those that a user belongs to.</summary>
internal static class Groups
{
    internal static void Set(IEnumerable<long> groups)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("setgroups");
        GroupsLinux.Set(groups);
    }

    internal static void SetThoseOf(in os.path_arg username, long gid)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("initgroups");
        GroupsLinux.SetThoseOf(username, gid);
    }

    internal static List<long> ThoseOf(string user, long group) =>
        OperatingSystem.IsLinux() ? GroupsLinux.ThoseOf(user, group) : throw Platform.Lacks("getgrouplist");
}
