using System.Runtime.CompilerServices;

namespace Adder.Core.Errors;

/// <summary>What a function says on a system that lacks it.</summary>
internal static class Platform
{
    internal static PlatformNotSupportedException Lacks([CallerMemberName] string function = "") =>
        new($"{function} is not available on this operating system");
}
