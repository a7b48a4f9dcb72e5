using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>A device's number and its two halves. A half of which every bit is set is -1 to Python: no device.</summary>
internal static class DeviceNumber
{
    private const long NoHalf = -1;

    internal static long Major(ulong device) =>
        OperatingSystem.IsLinux() ? Half(DeviceNumberLinux.Major(device)) : throw Platform.Lacks("major");

    internal static long Minor(ulong device) =>
        OperatingSystem.IsLinux() ? Half(DeviceNumberLinux.Minor(device)) : throw Platform.Lacks("minor");

    internal static ulong Of(long major, long minor) =>
        OperatingSystem.IsLinux() ? DeviceNumberLinux.Pack(Bits(major, minor), Bits(minor, major)) : throw Platform.Lacks("makedev");

    private static long Half(uint half) => half == uint.MaxValue ? NoHalf : half;

    private static uint Bits(long half, long other)
    {
        if (half < NoHalf || other < NoHalf) throw new OverflowError("can't convert negative int to unsigned");
        return half <= uint.MaxValue ? (uint)half : throw new OverflowError("Python int too large to convert to C unsigned int");
    }
}
