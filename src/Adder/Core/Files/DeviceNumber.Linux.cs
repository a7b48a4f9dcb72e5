using System.Runtime.Versioning;

namespace Adder.Core.Files;

/// <summary>A device's number made of its two halves as the C library of Linux packs them.</summary>
[SupportedOSPlatform("linux")]
internal static class DeviceNumberLinux
{
    internal static ulong Pack(uint major, uint minor) =>
        (minor & 0xFFUL) | (major & 0xFFFUL) << 8 | (minor & ~0xFFUL) << 12 | (major & ~0xFFFUL) << 32;

    internal static uint Major(ulong device) => (uint)(device >> 8 & 0xFFF | device >> 32 & ~0xFFFUL);

    internal static uint Minor(ulong device) => (uint)(device & 0xFF | device >> 12 & ~0xFFUL);
}
