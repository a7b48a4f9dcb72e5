using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessParameters;

[SupportedOSPlatform("linux")]
public sealed class UnameTests
{
    [Fact]
    public void the_names_are_those_that_CPython_sees()
    {
        Assert.Equal(CPython.Newest.Answer("(list(os.uname()), repr(os.uname()))"), Python.Outcome(() => (os.uname(), os.uname().ToString())));
        var name = os.uname();
        var (sysname, nodename, release, version, machine) = name;
        Assert.Equal([sysname, nodename, release, version, machine], name);
        Assert.Equal((sysname, nodename, release, version, machine), (name.sysname, name.nodename, name.release, name.version, name.machine));
        Assert.Equal((sysname, machine, nodename), (name[0], name[-1], name[-4]));
        Assert.Equal([nodename, release], name[1..3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => name[5]);
        Assert.Equal(os.uname(), name);
        Assert.NotEqual(new(["Linux", "b", "c", "d", "e"]), name);
        Assert.Equal("posix.uname_result(sysname='a', nodename='', release='\\udcff', version=\"'\", machine='é')", new os.uname_result(["a", "", "\udcff", "'", "é"]).ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void a_tuple_of_another_length_is_refused_as_in_CPython(int count)
    {
        var items = Enumerable.Repeat("x", count).ToArray();
        Assert.Equal(CPython.Newest.Answer($"list(os.uname_result({Python.Literal(items)}))"), Python.Outcome(() => new os.uname_result(items)));
    }

    [Fact]
    public void nothing_is_no_tuple() =>
        Assert.Equal(CPython.Newest.Answer("os.uname_result(None)"), Python.Outcome(() => new os.uname_result(null!)));

    [Fact]
    public void a_host_name_that_is_not_UTF8_keeps_its_bytes()
    {
        Assert.SkipUnless(os.geteuid() == 0, "only root may name the machine");
        Assert.Equal("a\udcff-\u20AC", OwnThread.Run(() =>
        {
            os.unshare(os.CLONE_NEWUTS);
            File.WriteAllBytes("/proc/sys/kernel/hostname", [(byte)'a', 0xFF, (byte)'-', 0xE2, 0x82, 0xAC]);
            return os.uname().nodename;
        }));
        Assert.Equal(CPython.Newest.Answer("os.uname().nodename"), Python.Outcome(() => os.uname().nodename));
    }
}
