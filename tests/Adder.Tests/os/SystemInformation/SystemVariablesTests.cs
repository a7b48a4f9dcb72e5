using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.SystemInformation;

[SupportedOSPlatform("linux")]
public sealed class SystemVariablesTests
{
    /// <summary>What changes while the test runs.</summary>
    private static readonly string[] Volatile = ["SC_AVPHYS_PAGES"];

    [Fact]
    public void the_names_and_their_numbers_are_CPythons()
    {
        Assert.Equal(CPython.Newest.Answer("sorted(os.sysconf_names.items())"), Sorted(os.sysconf_names));
        Assert.Equal(CPython.Newest.Answer("sorted(os.confstr_names.items())"), Sorted(os.confstr_names));
    }

    [Fact]
    public void every_limit_by_name_and_by_number_is_what_CPython_says()
    {
        foreach (var (name, number) in os.sysconf_names.Where(name => !Volatile.Contains(name.Key)))
        {
            var expected = CPython.Newest.Answer($"('{name}', os.sysconf('{name}'))");
            Assert.Equal(expected, Python.Outcome(() => (name, os.sysconf(name))));
            Assert.Equal(expected, Python.Outcome(() => (name, os.sysconf(number))));
        }

        Assert.InRange(os.sysconf("SC_AVPHYS_PAGES"), 1, os.sysconf("SC_PHYS_PAGES"));
        Assert.Equal(Environment.SystemPageSize, os.sysconf("SC_PAGE_SIZE"));
    }

    [Fact]
    public void every_text_by_name_and_by_number_is_what_CPython_says()
    {
        foreach (var (name, number) in os.confstr_names)
        {
            var expected = CPython.Newest.Answer($"('{name}', os.confstr('{name}'))");
            Assert.Equal(expected, Python.Outcome(() => (name, os.confstr(name))));
            Assert.Equal(expected, Python.Outcome(() => (name, os.confstr(number))));
        }

        Assert.StartsWith("glibc ", os.confstr("CS_GNU_LIBC_VERSION"), StringComparison.Ordinal);
    }

    [Fact]
    public void any_number_is_answered_as_in_CPython() =>
        Gen.OneOf(Gen.Int[-3, 1200], Gen.Int).Where(number => !os.sysconf_names.Any(name => name.Value == number)).Sample(number =>
        {
            Assert.Equal(CPython.Newest.Answer($"os.sysconf({number})"), Python.Outcome(() => os.sysconf(number)));
            Assert.Equal(CPython.Newest.Answer($"os.confstr({number})"), Python.Outcome(() => os.confstr(number)));
        }, iter: 1500, threads: 1);

    [Theory]
    [InlineData("")]
    [InlineData("sc_page_size")]
    [InlineData("PAGE_SIZE")]
    [InlineData("CS_PATH")]
    [InlineData("SC_PAGE_SIZE")]
    [InlineData(null)]
    public void a_name_raises_what_it_raises_in_CPython(string? name)
    {
        Assert.Equal(CPython.Newest.Answer($"os.sysconf({Python.Literal(name)})"), Python.Outcome(() => os.sysconf(name!)));
        Assert.Equal(CPython.Newest.Answer($"os.confstr({Python.Literal(name)})"), Python.Outcome(() => os.confstr(name!)));
    }

    [Fact]
    public void the_flags_of_dlopen_have_the_numbers_of_CPython() =>
        Assert.Equal(
            CPython.Newest.Answer("(os.RTLD_LAZY, os.RTLD_NOW, os.RTLD_GLOBAL, os.RTLD_LOCAL, os.RTLD_NODELETE, os.RTLD_NOLOAD, os.RTLD_DEEPBIND)"),
            Python.Outcome(() => (os.RTLD_LAZY, os.RTLD_NOW, os.RTLD_GLOBAL, os.RTLD_LOCAL, os.RTLD_NODELETE, os.RTLD_NOLOAD, os.RTLD_DEEPBIND)));

    private static string Sorted(IReadOnlyDictionary<string, int> names) =>
        "= " + Python.Literal(names.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)));
}
