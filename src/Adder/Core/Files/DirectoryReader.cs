using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>The entries of an open directory, one after the other, without <c>.</c> and <c>..</c>. It borrows a buffer, and leaves the
/// descriptor to whoever opened it.</summary>
/// <param name="descriptor">The open directory.</param>
/// <param name="filename">What an error names.</param>
internal struct DirectoryReader(int descriptor, object? filename) : IDisposable
{
    private DirectoryReaderLinux linux = OperatingSystem.IsLinux() ? new(descriptor, filename) : throw Platform.Lacks("scandir");

    /// <summary>The current entry's name, which the next step overwrites.</summary>
    internal readonly ReadOnlySpan<byte> Name => OperatingSystem.IsLinux() ? linux.Name : throw Platform.Lacks("scandir");

    internal readonly EntryKind Kind => OperatingSystem.IsLinux() ? linux.Kind : throw Platform.Lacks("scandir");

    internal readonly ulong Inode => OperatingSystem.IsLinux() ? linux.Inode : throw Platform.Lacks("scandir");

    /// <summary>About how many entries are in memory and still to come, the current one included: what a list may make room for.</summary>
    internal readonly int Ahead => OperatingSystem.IsLinux() ? linux.Ahead : throw Platform.Lacks("scandir");

    /// <exception cref="OSError">The directory cannot be read.</exception>
    internal bool MoveNext() => OperatingSystem.IsLinux() ? linux.MoveNext() : throw Platform.Lacks("scandir");

    public void Dispose()
    {
        if (OperatingSystem.IsLinux()) linux.Dispose();
    }
}
