using Adder.Tests.Oracle;

namespace Adder.Tests.SystemInformation;

public sealed class SeparatorsTests
{
    [Fact]
    public void the_names_and_marks_are_CPythons()
    {
        Assert.Equal(
            CPython.Newest.Answer("(os.name, os.curdir, os.pardir, os.extsep, os.sep, os.altsep, os.pathsep)"),
            Python.Outcome(() => (os.name, os.curdir, os.pardir, os.extsep, os.sep, os.altsep, os.pathsep)));
        Assert.Equal(CPython.Newest.Answer("(os.linesep, os.defpath, os.devnull)"), Python.Outcome(() => (os.linesep, os.defpath, os.devnull)));
    }

    [Fact]
    public void the_limits_are_CPythons() =>
        Assert.Equal(CPython.Newest.Answer("(os.TMP_MAX, os.NGROUPS_MAX)"), Python.Outcome(() => (os.TMP_MAX, os.NGROUPS_MAX)));
}
