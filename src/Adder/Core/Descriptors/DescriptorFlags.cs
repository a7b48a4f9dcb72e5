using Adder.Core.Errors;

namespace Adder.Core.Descriptors;

/// <summary>Whether calls on a descriptor wait, and whether programs that are executed inherit it.</summary>
internal static class DescriptorFlags
{
    internal static bool IsBlocking(int fd) =>
        OperatingSystem.IsLinux() ? DescriptorFlagsLinux.IsBlocking(fd) : throw Platform.Lacks("get_blocking");

    internal static void SetBlocking(int fd, bool blocking)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("set_blocking");
        DescriptorFlagsLinux.SetBlocking(fd, blocking);
    }

    internal static bool IsInheritable(int fd) =>
        OperatingSystem.IsLinux() ? DescriptorFlagsLinux.IsInheritable(fd) : throw Platform.Lacks("get_inheritable");

    internal static void SetInheritable(int fd, bool inheritable)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("set_inheritable");
        DescriptorFlagsLinux.SetInheritable(fd, inheritable);
    }

    internal static bool IsHandleInheritable(nint handle) => throw Platform.Lacks("get_handle_inheritable");

    internal static void SetHandleInheritable(nint handle, bool inheritable) => throw Platform.Lacks("set_handle_inheritable");
}
