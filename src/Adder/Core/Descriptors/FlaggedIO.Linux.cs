using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Native.Unix;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Descriptors;

/// <summary>The calls preadv2(2) and pwritev2(2), by their numbers where the C library has no functions for them (musl before 1.2.5).
/// The offset -1 means the position of the file.</summary>
[SupportedOSPlatform("linux")]
internal static unsafe class FlaggedIOLinux
{
    private static readonly bool InLibrary =
        NativeLibrary.TryLoad("libc", typeof(FlaggedIOLinux).Assembly, null, out var library) && NativeLibrary.TryGetExport(library, "preadv2", out _);

    internal static nint Read(int fd, iovec* parts, int count, long offset, int flags) =>
        InLibrary ? preadv2(fd, parts, count, offset, flags) : ReadByNumber(fd, parts, count, offset, flags);

    internal static nint Write(int fd, iovec* parts, int count, long offset, int flags) =>
        InLibrary ? pwritev2(fd, parts, count, offset, flags) : WriteByNumber(fd, parts, count, offset, flags);

    // a processor of 64 bits takes the offset from one argument and passes over the next
    internal static nint ReadByNumber(int fd, iovec* parts, int count, long offset, int flags) =>
        syscall(Number(x64: 327, arm64: 286), fd, parts, count, (nint)offset, null, flags);

    internal static nint WriteByNumber(int fd, iovec* parts, int count, long offset, int flags) =>
        syscall(Number(x64: 328, arm64: 287), fd, parts, count, (nint)offset, null, flags);

    private static int Number(int x64, int arm64) => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => x64,
        Architecture.Arm64 => arm64,
        _ => throw Platform.Lacks("preadv2"),
    };
}
