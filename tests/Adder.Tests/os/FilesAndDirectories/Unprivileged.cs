using System.Runtime.InteropServices;

namespace Adder.Tests.FilesAndDirectories;

/// <summary>This thread reads files as nobody does, even when the tests run as root.</summary>
public sealed partial class Unprivileged : IDisposable
{
    private readonly int before = setfsuid(65534);

    public void Dispose() => _ = setfsuid(before);

    [LibraryImport("libc")]
    private static partial int setfsuid(int fsuid);
}
