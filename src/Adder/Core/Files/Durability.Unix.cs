using System.Runtime.Versioning;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Files;

[UnsupportedOSPlatform("windows")]
internal static class DurabilityUnix
{
    internal static void WriteAll() => sync();
}
