using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class SpecialFilesTests : IDisposable
{
    private static readonly Gen<ulong> Device = Gen.OneOf(Gen.ULong, Gen.UInt.Select(low => (ulong)low), Among.These<ulong>(0, os.NODEV, os.NODEV - 1, 0xFFFUL << 32, 1UL << 63));

    private static readonly Gen<long> Half = Gen.OneOf(
        Gen.UInt.Select(half => (long)half), Gen.Long[0, 0x2000], Among.These(-1L, -2, 0, uint.MaxValue, uint.MaxValue + 1L, 1L << 40, long.MinValue, long.MaxValue));

    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void major_and_minor_of_any_number_are_those_of_CPython() => Device.Sample(device =>
        Assert.Equal(CPython.Newest.Answer($"(os.major({device}), os.minor({device}))"), Python.Outcome(() => (os.major(device), os.minor(device)))), iter: 1000);

    // a number without a sign is -1 to CPython when all its bits are set
    [Fact]
    public void makedev_of_any_halves_is_that_of_CPython() => Gen.Select(Half, Half).Sample((major, minor) =>
        Assert.Equal(CPython.Newest.Answer($"(lambda device: {os.NODEV} if device == -1 else device)(os.makedev({major}, {minor}))"), Python.Outcome(() => os.makedev(major, minor))), iter: 1000);

    [Fact]
    public void mknod_makes_a_device_of_its_number()
    {
        Assert.SkipUnless(os.geteuid() == 0, "only root may make a device");
        os.mknod(temporary["null"], 0x2000 | 0x1B6, os.makedev(1, 3));
        Assert.Equal("= (1, 3, True)", CPython.Newest.Answer($"(lambda s: (os.major(s.st_rdev), os.minor(s.st_rdev), stat.S_ISCHR(s.st_mode)))(os.stat({Python.Literal(temporary["null"])}))"));
        Assert.Equal(os.makedev(1, 3), os.stat(temporary["null"]).st_rdev);
    }
}
