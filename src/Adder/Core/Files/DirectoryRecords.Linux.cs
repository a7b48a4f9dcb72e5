using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Files;

/// <summary>The call getdents64(2), by its number where the C library has no function of that name (musl since 1.2.4, glibc before 2.30).</summary>
[SupportedOSPlatform("linux")]
internal static unsafe class DirectoryRecordsLinux
{
    private static readonly bool InLibrary =
        NativeLibrary.TryLoad("libc", typeof(DirectoryRecordsLinux).Assembly, null, out var library) && NativeLibrary.TryGetExport(library, "getdents64", out _);

    private static int Number => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => 217,
        Architecture.Arm64 => 61,
        _ => throw Platform.Lacks("scandir"),
    };

    /// <returns>The number of bytes that were read, 0 at the end.</returns>
    internal static nint Read(int descriptor, byte* buffer, int length)
    {
        nint read;
        do read = InLibrary ? getdents64(descriptor, buffer, (nuint)length) : ReadByNumber(descriptor, buffer, length);
        while (Posix.Interrupted(read));
        return read;
    }

    internal static nint ReadByNumber(int descriptor, byte* buffer, int length) => syscall(Number, descriptor, buffer, length, 0, null);
}
