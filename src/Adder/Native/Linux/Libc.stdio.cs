using System.Runtime.Versioning;

namespace Adder.Native.Linux;

// stdio.h
[SupportedOSPlatform("linux")]
internal static partial class Libc
{
    internal const int TMP_MAX = 238328;
}
