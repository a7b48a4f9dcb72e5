using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Environment;

[UnsupportedOSPlatform("windows")]
internal static unsafe class EnvironmentTableUnix
{
    // Neither the names nor the values are paths, but the C library wants them in the same form.
    internal static void Set(string key, string value)
    {
        using var name = new NativePath(key, stackalloc byte[NativePath.OnStack], "putenv", "name");
        using var text = new NativePath(value, stackalloc byte[NativePath.OnStack], "putenv", "value");
        fixed (byte* n = name, v = text) Posix.Check(setenv(n, v, 1));
    }

    internal static void Unset(string key)
    {
        using var name = new NativePath(key, stackalloc byte[NativePath.OnStack], "unsetenv", "name");
        fixed (byte* n = name) Posix.Check(unsetenv(n));
    }
}
