using Adder.Core.Errors;
using Linux = Adder.Native.Linux.Libc;

namespace Adder.Core.SystemInfo;

/// <summary>The flags of dlopen(3) that every Unix has, in the running system's numbers; those of Linux alone are constants of the surface.</summary>
internal static class LoadingFlags
{
    internal static int RTLD_GLOBAL => OperatingSystem.IsLinux() ? Linux.RTLD_GLOBAL : throw Platform.Lacks();

    internal static int RTLD_LOCAL => OperatingSystem.IsLinux() ? Linux.RTLD_LOCAL : throw Platform.Lacks();

    internal static int RTLD_NODELETE => OperatingSystem.IsLinux() ? Linux.RTLD_NODELETE : throw Platform.Lacks();

    internal static int RTLD_NOLOAD => OperatingSystem.IsLinux() ? Linux.RTLD_NOLOAD : throw Platform.Lacks();
}
