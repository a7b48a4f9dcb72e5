using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Has the system look for libraries in one more directory.</summary>
    /// <param name="path">The directory's full path.</param>
    /// <returns>What removes it again.</returns>
    /// <exception cref="PlatformNotSupportedException">On every system but Windows.</exception>
    /// <remarks>Availability: Windows. Raises the audit event <c>os.add_dll_directory</c> with <c>path</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.add_dll_directory">os.add_dll_directory</see> in Python's documentation and
    /// <see href="https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-adddlldirectory">AddDllDirectory</see>.</remarks>
    [SupportedOSPlatform("windows")]
    public static AddedDllDirectory add_dll_directory(string path) => DllDirectories.Add(path);

    /// <summary>What <see cref="add_dll_directory"/> gives: a directory in which the system looks for libraries until it is closed.</summary>
    /// <remarks>Availability: Windows.</remarks>
    [SupportedOSPlatform("windows")]
    public sealed class AddedDllDirectory : IDisposable
    {
        private Action? remove;

        internal AddedDllDirectory(string path, Action remove)
        {
            this.path = path;
            this.remove = remove;
        }

        /// <summary>The directory; <see langword="null"/> once it is closed.</summary>
        public string? path { get; private set; }

        /// <summary>Has the system look there no more; again, it does nothing.</summary>
        public void close() => Dispose();

        /// <inheritdoc cref="close"/>
        public void Dispose()
        {
            Interlocked.Exchange(ref remove, null)?.Invoke();
            path = null;
        }
    }
}
