using System.Reflection;
using Adder.Tests.Oracle;

namespace Adder.Tests.Companions;

public sealed class StatModuleTests
{
    private const int Modes = 1 << 16;

    private static readonly string[] Functions = [.. typeof(stat).GetMethods(BindingFlags.Static | BindingFlags.Public)
        .Where(method => !method.IsSpecialName).Select(method => method.Name)];

    [Fact]
    public void every_number_of_Pythons_stat_has_the_same_value()
    {
        var expected = CPython.Newest.Answer("sorted((n, v) for n, v in vars(stat).items() if isinstance(v, int) and n[0] != '_')");
        var names = CPython.Newest.Answer("'\\n'.join(sorted(n for n, v in vars(stat).items() if isinstance(v, int) and n[0] != '_'))");
        var ours = names[3..^1].Split("\\n").Select(name => (name, NumberOf(name)));
        Assert.Equal(expected, "= " + Python.Literal(ours));
    }

    [Fact]
    public void every_function_of_Pythons_stat_is_there()
    {
        var expected = CPython.Newest.Answer("sorted(n for n, v in vars(stat).items() if callable(v) and n[0] != '_')");
        Assert.Equal(expected, "= " + Python.Literal(Functions.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void every_function_answers_for_every_mode_of_16_bits_as_Python_does()
    {
        foreach (var name in Functions)
        {
            var function = typeof(stat).GetMethod(name)!;
            var ours = Enumerable.Range(0, Modes).Select(mode => function.Invoke(null, [mode]));
            Assert.Equal(CPython.Newest.Answer($"[stat.{name}(m) for m in range({Modes})]"), "= " + Python.Literal(ours));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    [InlineData(0x10000 | 0x81A4)]
    public void odd_modes_are_answered_or_refused_as_in_Python(int mode)
    {
        Assert.Equal(CPython.Newest.Answer($"stat.S_IMODE({mode})"), Python.Outcome(() => stat.S_IMODE(mode)));
        Assert.Equal(CPython.Newest.Answer($"stat.S_IFMT({mode})"), Python.Outcome(() => stat.S_IFMT(mode)));
        Assert.Equal(CPython.Newest.Answer($"stat.S_ISREG({mode})"), Python.Outcome(() => stat.S_ISREG(mode)));
        Assert.Equal(CPython.Newest.Answer($"stat.S_ISDOOR({mode})"), Python.Outcome(() => stat.S_ISDOOR(mode)));
        Assert.Equal(CPython.Newest.Answer($"stat.S_ISWHT({mode})"), Python.Outcome(() => stat.S_ISWHT(mode)));
        Assert.Equal(CPython.Newest.Answer($"stat.filemode({mode})"), Python.Outcome(() => stat.filemode(mode)));
    }

    // linux/stat.h, and the documentation of Python 3.15
    [Theory]
    [InlineData("STATX_ATTR_COMPRESSED", 0x4)]
    [InlineData("STATX_ATTR_IMMUTABLE", 0x10)]
    [InlineData("STATX_ATTR_APPEND", 0x20)]
    [InlineData("STATX_ATTR_NODUMP", 0x40)]
    [InlineData("STATX_ATTR_ENCRYPTED", 0x800)]
    [InlineData("STATX_ATTR_AUTOMOUNT", 0x1000)]
    [InlineData("STATX_ATTR_MOUNT_ROOT", 0x2000)]
    [InlineData("STATX_ATTR_VERITY", 0x100000)]
    [InlineData("STATX_ATTR_DAX", 0x200000)]
    [InlineData("STATX_ATTR_WRITE_ATOMIC", 0x400000)]
    [InlineData("SF_SUPPORTED", 0x9F0000)]
    [InlineData("SF_SYNTHETIC", 0xC0000000)]
    [InlineData("IO_REPARSE_TAG_SYMLINK", 0xA000000C)]
    [InlineData("IO_REPARSE_TAG_MOUNT_POINT", 0xA0000003)]
    [InlineData("IO_REPARSE_TAG_APPEXECLINK", 0x8000001B)]
    public void numbers_that_the_newest_Python_or_another_system_has_are_there(string name, long value) => Assert.Equal(value, NumberOf(name));

    private static long NumberOf(string name) => Convert.ToInt64(typeof(stat).GetField(name)?.GetValue(null)
        ?? typeof(stat).GetProperty(name)?.GetValue(null) ?? throw new MissingMemberException("stat", name), null);
}
