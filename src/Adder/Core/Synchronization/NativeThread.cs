using Adder.Core.Errors;

namespace Adder.Core.Synchronization;

/// <summary>The running thread as the system knows it.</summary>
internal static class NativeThread
{
    [ThreadStatic]
    private static int id;

    internal static int Id => id != 0 ? id : id = OperatingSystem.IsLinux() ? NativeThreadLinux.Id() : throw Platform.Lacks("get_native_id");

    /// <summary>Whether this is the thread that the process began with.</summary>
    internal static bool IsFirst => Id == System.Environment.ProcessId;
}
