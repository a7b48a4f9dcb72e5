using Adder.Core.Errors;

namespace Adder.Core.Descriptors;

/// <summary>The life of a descriptor: opening, copying and closing.</summary>
internal static class Descriptor
{
    /// <summary>Opens a file, never for programs that are executed later (PEP 446).</summary>
    internal static int Open(in os.path_arg path, int flags, int mode, int? dir_fd) =>
        OperatingSystem.IsLinux() ? DescriptorLinux.Open(path, flags, mode, dir_fd) : throw Platform.Lacks("open");

    internal static void Close(int fd)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("close");
        DescriptorUnix.Close(fd);
    }

    /// <summary>A pipe whose ends are closed when another program is executed.</summary>
    internal static (int Reading, int Writing) Pipe() => Pipe(OpenFlags.O_CLOEXEC);

    internal static (int Reading, int Writing) Pipe(int flags) =>
        OperatingSystem.IsLinux() ? DescriptorLinux.Pipe(flags) : throw Platform.Lacks("pipe");

    /// <summary>Another descriptor of the same open file, closed when another program is executed.</summary>
    internal static int Duplicate(int fd) => OperatingSystem.IsLinux() ? DescriptorLinux.Duplicate(fd) : throw Platform.Lacks("dup");

    /// <summary>Makes a number stand for the same open file, whatever it stood for before.</summary>
    internal static int Duplicate(int fd, int fd2, bool inheritable) =>
        OperatingSystem.IsLinux() ? DescriptorLinux.Duplicate(fd, fd2, inheritable) : throw Platform.Lacks("dup2");

    internal static void CloseRange(int first, int end)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("closerange");
        DescriptorLinux.CloseRange(first, end);
    }
}
