using System.Runtime.InteropServices;
using System.Text;

namespace Adder.Tests.ProcessParameters;

/// <summary>The C library's own environment, as native code in this process sees and changes it.</summary>
internal static unsafe partial class CLibrary
{
    internal static byte[]? Get(byte[] name)
    {
        fixed (byte* p = Terminated(name))
        {
            var value = getenv(p);
            return value is null ? null : MemoryMarshal.CreateReadOnlySpanFromNullTerminated(value).ToArray();
        }
    }

    internal static string? Get(string name) => Get(Encoding.UTF8.GetBytes(name)) is { } value ? Encoding.UTF8.GetString(value) : null;

    internal static void Set(byte[] name, byte[] value)
    {
        fixed (byte* n = Terminated(name), v = Terminated(value)) Assert.Equal(0, setenv(n, v, 1));
    }

    internal static void Unset(byte[] name)
    {
        fixed (byte* p = Terminated(name)) Assert.Equal(0, unsetenv(p));
    }

    private static byte[] Terminated(byte[] text) => [.. text, 0];

    [LibraryImport("libc")]
    private static partial byte* getenv(byte* name);

    [LibraryImport("libc")]
    private static partial int setenv(byte* name, byte* value, int overwrite);

    [LibraryImport("libc")]
    private static partial int unsetenv(byte* name);
}
