using Adder.Core.Errors;

namespace Adder.Core.Processes;

/// <summary>What the calling thread shares with other processes and threads.</summary>
internal static class Namespaces
{
    internal static void Enter(int fd, int nstype)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("setns");
        NamespacesLinux.Enter(fd, nstype);
    }

    internal static void Unshare(int flags)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("unshare");
        NamespacesLinux.Unshare(flags);
    }
}
