using System.Runtime.Versioning;
using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Whether programs that are executed later inherit a descriptor.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    /// <exception cref="OSError">The descriptor is not open (EBADF).</exception>
    /// <remarks>Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.get_inheritable">os.get_inheritable</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</see>.</remarks>
    public static bool get_inheritable(int fd) => DescriptorFlags.IsInheritable(fd);

    /// <summary>Says whether programs that are executed later inherit a descriptor.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <param name="inheritable">Whether they do.</param>
    /// <exception cref="OSError">The descriptor is not open (EBADF).</exception>
    /// <remarks>Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.set_inheritable">os.set_inheritable</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</see>.</remarks>
    public static void set_inheritable(int fd, bool inheritable) => DescriptorFlags.SetInheritable(fd, inheritable);

    /// <summary>Whether programs that are started later inherit a handle.</summary>
    /// <param name="handle">The handle.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    /// <exception cref="OSError">It is no open handle.</exception>
    /// <remarks>Availability: Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.get_handle_inheritable">os.get_handle_inheritable</see> in Python's
    /// documentation and
    /// <see href="https://learn.microsoft.com/windows/win32/api/handleapi/nf-handleapi-gethandleinformation">GetHandleInformation</see>.</remarks>
    [SupportedOSPlatform("windows")]
    public static bool get_handle_inheritable(nint handle) => DescriptorFlags.IsHandleInheritable(handle);

    /// <summary>Says whether programs that are started later inherit a handle.</summary>
    /// <param name="handle">The handle.</param>
    /// <param name="inheritable">Whether they do.</param>
    /// <exception cref="OSError">It is no open handle.</exception>
    /// <remarks>Availability: Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.set_handle_inheritable">os.set_handle_inheritable</see> in Python's
    /// documentation and
    /// <see href="https://learn.microsoft.com/windows/win32/api/handleapi/nf-handleapi-sethandleinformation">SetHandleInformation</see>.</remarks>
    [SupportedOSPlatform("windows")]
    public static void set_handle_inheritable(nint handle, bool inheritable) => DescriptorFlags.SetHandleInheritable(handle, inheritable);
}
