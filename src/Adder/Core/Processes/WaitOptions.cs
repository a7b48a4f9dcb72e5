using Adder.Core.Errors;
using Linux = Adder.Native.Linux.Libc;

namespace Adder.Core.Processes;

/// <summary>The options of waiting whose numbers differ from system to system.</summary>
internal static class WaitOptions
{
    internal static int WSTOPPED => OperatingSystem.IsLinux() ? Linux.WSTOPPED : throw Platform.Lacks();

    internal static int WCONTINUED => OperatingSystem.IsLinux() ? Linux.WCONTINUED : throw Platform.Lacks();

    internal static int WNOWAIT => OperatingSystem.IsLinux() ? Linux.WNOWAIT : throw Platform.Lacks();
}
