using Adder.Tests.Oracle;

namespace Adder.Tests.Sys;

public sealed class PlatformTests
{
    [Fact]
    public void the_platform_is_described_as_in_CPython() =>
        Assert.Equal(
            CPython.Newest.Answer("(sys.platform, sys.byteorder, sys.maxsize, sys.maxunicode)"),
            Python.Outcome(() => (sys.platform, sys.byteorder, sys.maxsize, sys.maxunicode)));

    [Fact]
    public void the_encodings_are_those_of_CPython() =>
        Assert.Equal(
            CPython.Newest.Answer("(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())"),
            Python.Outcome(() => (sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())));
}
