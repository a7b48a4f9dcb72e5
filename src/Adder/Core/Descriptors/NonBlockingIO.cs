using Adder.Core.Errors;

namespace Adder.Core.Descriptors;

/// <summary>Reading and writing what can be done at once, also where the descriptor blocks.</summary>
/// <remarks>Regular files and disks don't count as blocking.</remarks>
internal static class NonBlockingIO
{
    /// <returns><see langword="false"/> when there is nothing to read yet.</returns>
    internal static bool TryRead(int fd, Span<byte> buffer, out int count) =>
        OperatingSystem.IsLinux() ? NonBlockingIOLinux.TryRead(fd, buffer, out count) : throw Platform.Lacks("read");

    /// <returns><see langword="false"/> when there is no room to write to yet.</returns>
    internal static bool TryWrite(int fd, ReadOnlySpan<byte> data, out int count) =>
        OperatingSystem.IsLinux() ? NonBlockingIOLinux.TryWrite(fd, data, out count) : throw Platform.Lacks("write");
}
