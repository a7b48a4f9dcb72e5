using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Files;

/// <summary>The call statx(2), by its number where the C library has no function for it (musl before 1.2.5).</summary>
[SupportedOSPlatform("linux")]
internal static unsafe class StatxLinux
{
    private static readonly bool InLibrary =
        NativeLibrary.TryLoad("libc", typeof(StatxLinux).Assembly, null, out var library) && NativeLibrary.TryGetExport(library, "statx", out _);

    internal static int Call(int dirfd, byte* path, int flags, uint mask, statx* found) => InLibrary
        ? Libc.statx(dirfd, path, flags, mask, found)
        : CallByNumber(dirfd, path, flags, mask, found);

    internal static int CallByNumber(int dirfd, byte* path, int flags, uint mask, statx* found) =>
        (int)syscall(Number, dirfd, path, flags, (nint)mask, found);

    private static int Number => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => 332,
        Architecture.Arm64 => 291,
        _ => throw Platform.Lacks("statx"),
    };
}
