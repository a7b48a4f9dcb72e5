using Adder.Core.Errors;

namespace Adder.Core.Users;

/// <summary>The system's accounts.</summary>
internal static class Accounts
{
    /// <summary>The home directory of a user's number, or <see langword="null"/> when there is no such user.</summary>
    internal static string? HomeDirectory(long uid) =>
        OperatingSystem.IsLinux() ? AccountsLinux.HomeDirectory(uid) : throw Platform.Lacks();

    /// <summary>The home directory of a user's name, or <see langword="null"/> when there is no such user.</summary>
    internal static string? HomeDirectory(string name) =>
        OperatingSystem.IsLinux() ? AccountsLinux.HomeDirectory(name) : throw Platform.Lacks();
}
