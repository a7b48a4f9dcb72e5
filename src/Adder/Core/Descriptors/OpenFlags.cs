using Adder.Core.Errors;
using Linux = Adder.Native.Linux.Libc;

namespace Adder.Core.Descriptors;

/// <summary>The flags of <c>os.open</c> in the running system's numbers; the three that are equal everywhere are constants of the surface.</summary>
internal static class OpenFlags
{
    internal static int O_ACCMODE => OperatingSystem.IsLinux() ? OpenFlagsLinux.AccessMode : throw Platform.Lacks();

    internal static int O_APPEND => OperatingSystem.IsLinux() ? Linux.O_APPEND : throw Platform.Lacks();

    internal static int O_CREAT => OperatingSystem.IsLinux() ? Linux.O_CREAT : throw Platform.Lacks();

    internal static int O_EXCL => OperatingSystem.IsLinux() ? Linux.O_EXCL : throw Platform.Lacks();

    internal static int O_TRUNC => OperatingSystem.IsLinux() ? Linux.O_TRUNC : throw Platform.Lacks();

    internal static int O_ASYNC => OperatingSystem.IsLinux() ? Linux.O_ASYNC : throw Platform.Lacks();

    internal static int O_CLOEXEC => OperatingSystem.IsLinux() ? Linux.O_CLOEXEC : throw Platform.Lacks();

    internal static int O_DIRECTORY => OperatingSystem.IsLinux() ? OpenFlagsLinux.Directory : throw Platform.Lacks();

    internal static int O_DSYNC => OperatingSystem.IsLinux() ? Linux.O_DSYNC : throw Platform.Lacks();

    internal static int O_FSYNC => OperatingSystem.IsLinux() ? OpenFlagsLinux.WholeSync : throw Platform.Lacks();

    internal static int O_NDELAY => OperatingSystem.IsLinux() ? Linux.O_NDELAY : throw Platform.Lacks();

    internal static int O_NOCTTY => OperatingSystem.IsLinux() ? Linux.O_NOCTTY : throw Platform.Lacks();

    internal static int O_NOFOLLOW => OperatingSystem.IsLinux() ? OpenFlagsLinux.NoFollow : throw Platform.Lacks();

    internal static int O_NONBLOCK => OperatingSystem.IsLinux() ? Linux.O_NONBLOCK : throw Platform.Lacks();

    internal static int O_SYNC => OperatingSystem.IsLinux() ? Linux.O_SYNC : throw Platform.Lacks();

    internal static int O_DIRECT => OperatingSystem.IsLinux() ? OpenFlagsLinux.Direct : throw Platform.Lacks();

    internal static int O_LARGEFILE => OperatingSystem.IsLinux() ? OpenFlagsLinux.LargeFile : throw Platform.Lacks();

    internal static int O_NOATIME => OperatingSystem.IsLinux() ? Linux.O_NOATIME : throw Platform.Lacks();

    internal static int O_PATH => OperatingSystem.IsLinux() ? Linux.O_PATH : throw Platform.Lacks();

    internal static int O_RSYNC => OperatingSystem.IsLinux() ? Linux.O_RSYNC : throw Platform.Lacks();

    internal static int O_TMPFILE => OperatingSystem.IsLinux() ? OpenFlagsLinux.Temporary : throw Platform.Lacks();

    internal static int O_EVTONLY => throw Platform.Lacks();

    internal static int O_EXEC => throw Platform.Lacks();

    internal static int O_EXLOCK => throw Platform.Lacks();

    internal static int O_NOFOLLOW_ANY => throw Platform.Lacks();

    internal static int O_SEARCH => throw Platform.Lacks();

    internal static int O_SHLOCK => throw Platform.Lacks();

    internal static int O_SYMLINK => throw Platform.Lacks();

    internal static int O_BINARY => throw Platform.Lacks();

    internal static int O_NOINHERIT => throw Platform.Lacks();

    internal static int O_RANDOM => throw Platform.Lacks();

    internal static int O_SEQUENTIAL => throw Platform.Lacks();

    internal static int O_SHORT_LIVED => throw Platform.Lacks();

    internal static int O_TEMPORARY => throw Platform.Lacks();

    internal static int O_TEXT => throw Platform.Lacks();
}
