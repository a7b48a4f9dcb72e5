namespace Adder.Core.SystemInfo;

/// <summary>The system's library of threads.</summary>
internal static class ThreadLibrary
{
    internal static sys.thread_info_type Description => OperatingSystem.IsWindows() ? new("nt", null, null)
        : new("pthread", "mutex+cond", OperatingSystem.IsLinux() && CLibraryLinux.IsGnu ? SystemVariables.Text("CS_GNU_LIBPTHREAD_VERSION") : null);
}
