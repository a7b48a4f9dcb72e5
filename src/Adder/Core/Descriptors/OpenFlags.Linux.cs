using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Descriptors;

/// <summary>The flags of open(2) that the headers of one library or processor spell otherwise than those of another.</summary>
[SupportedOSPlatform("linux")]
internal static class OpenFlagsLinux
{
    // the C library of the GNU project says so; musl counts O_PATH in and knows no O_FSYNC
    internal const int AccessMode = 0x3;
    internal const int WholeSync = O_SYNC;
    internal const int LargeFile = 0;

    private const int TemporaryBit = 0x400000;

    internal static int Direct => IsArm ? 0x10000 : 0x4000;

    internal static int Directory => IsArm ? 0x4000 : 0x10000;

    internal static int NoFollow => IsArm ? 0x8000 : 0x20000;

    internal static int Temporary => TemporaryBit | Directory;

    // asm/fcntl.h of the kernel: both have numbers of their own there
    private static bool IsArm => RuntimeInformation.ProcessArchitecture is Architecture.Arm64 or Architecture.Arm;
}
