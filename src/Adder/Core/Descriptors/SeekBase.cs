using Adder.Core.Errors;
using Linux = Adder.Native.Linux.Libc;

namespace Adder.Core.Descriptors;

/// <summary>The two ways of lseek(2) whose numbers the systems disagree about.</summary>
internal static class SeekBase
{
    internal static int SEEK_DATA => OperatingSystem.IsLinux() ? Linux.SEEK_DATA : throw Platform.Lacks();

    internal static int SEEK_HOLE => OperatingSystem.IsLinux() ? Linux.SEEK_HOLE : throw Platform.Lacks();
}
