using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Faults;

/// <summary>What a program is started with has limits: a number of bytes for each text, and one for all of them.</summary>
[SupportedOSPlatform("linux")]
public sealed class LongCommandLineTests
{
    /// <summary>The kernel's limit for one text, and the NUL at its end: 32 pages.</summary>
    private const int Longest = 131_071;

    private static readonly Dictionary<string, string> None = [];

    [Theory]
    [InlineData(Longest)]
    [InlineData(Longest + 1)]
    public void one_text_may_be_as_long_as_in_CPython(int length)
    {
        var text = new string('x', length);
        Assert.Equal(
            CPython.Newest.Answer($"os.waitpid(os.posix_spawn('/bin/true', ['true', 'x' * {length}], {{}}), 0)[1]"),
            Python.Outcome(() => os.waitpid(os.posix_spawn("/bin/true", ["true", text], None), 0).status));
        Assert.Equal(
            CPython.Newest.Answer($"os.waitpid(os.posix_spawn('/bin/true', ['true'], {{'x' * {length - 1}: ''}}), 0)[1]"),
            Python.Outcome(() => os.waitpid(os.posix_spawn("/bin/true", ["true"], new Dictionary<string, string> { [text[1..]] = "" }), 0).status));
        Assert.Equal(
            CPython.Newest.Answer($"os.spawnve(os.P_WAIT, '/bin/true', ['true', 'x' * {length}], {{}})"),
            Python.Outcome(() => os.spawnve(os.P_WAIT, "/bin/true", ["true", text], None)));
        Assert.Equal(
            CPython.Newest.Answer($"os.system('true ' + 'x' * {length - 5})"),
            Python.Outcome(() => os.system("true " + text[5..])));
        Assert.Equal(
            CPython.Newest.Answer($"os.popen('true ' + 'x' * {length - 5}).close()"),
            Python.Outcome(() => os.popen("true " + text[5..]).close()));
    }

    [Fact]
    public void a_text_that_is_too_long_leaves_the_program_as_it_was()
    {
        var text = new string('x', Longest + 1);
        Assert.Equal(CPython.Newest.Answer($"os.execv('/bin/true', ['true', 'x' * {Longest + 1}])"), Python.Outcome(() => os.execv("/bin/true", ["true", text])));
        Assert.Equal(CPython.Newest.Answer($"os.execve('/bin/true', ['true'], {{'A': 'x' * {Longest + 1}}})"),
            Python.Outcome(() => os.execve("/bin/true", ["true"], new Dictionary<string, string> { ["A"] = text })));
    }

    /// <remarks>The greatest size that is still taken is searched for here, and then asked for there.</remarks>
    [Fact]
    public void all_texts_together_may_be_as_long_as_in_CPython_to_the_byte()
    {
        var (fits, toomuch) = (1, (6 * 1024 * 1024 / 60_000) + 2);
        while (toomuch - fits > 1)
        {
            var middle = (fits + toomuch) / 2;
            if (Starts(middle, 0)) fits = middle;
            else toomuch = middle;
        }

        var (rest, toolong) = (0, 60_000);
        while (toolong - rest > 1)
        {
            var middle = (rest + toolong) / 2;
            if (Starts(fits, middle)) rest = middle;
            else toolong = middle;
        }

        Assert.InRange(fits * 60_000, 100_000, 6 * 1024 * 1024);
        const string There = "os.waitpid(os.posix_spawn('/bin/true', ['true', *['x' * 60000] * {0}, 'x' * {1}], {{}}), 0)[1]";
        Assert.Equal("= 0", CPython.Newest.Answer(string.Format(null, There, fits, rest)));
        Assert.Equal(CPython.Newest.Answer(string.Format(null, There, fits, toolong)),
            Python.Outcome(() => os.posix_spawn("/bin/true", Arguments(fits, toolong), None)));
    }

    private static string[] Arguments(int texts, int last) => ["true", .. Enumerable.Repeat(new string('x', 60_000), texts), new string('x', last)];

    private static bool Starts(int texts, int last)
    {
        try
        {
            Assert.Equal(0, os.waitpid(os.posix_spawn("/bin/true", Arguments(texts, last), None), 0).status);
            return true;
        }
        catch (OSError e) when (e.errno == errno.E2BIG)
        {
            return false;
        }
    }
}
