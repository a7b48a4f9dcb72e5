using Adder.Core.Errors;

namespace Adder.Core.SystemInfo;

/// <summary>The version of Windows.</summary>
internal static class WindowsVersion
{
    internal static sys.getwindowsversion_type Read() => throw Platform.Lacks("getwindowsversion");
}
