using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessParameters;

[SupportedOSPlatform("linux")]
public sealed class IdentityTests
{
    /// <remarks>As root the steps show that all threads change and that what is given away never comes back; as anybody else, that all of it
    /// is refused.</remarks>
    [Fact]
    public void every_thread_takes_on_the_identity_that_it_takes_on_in_CPython()
    {
        CPython.Newest.Answer("import subprocess");
        var expected = CPython.Newest.Answer(
            $"eval(subprocess.run([sys.executable, '-X', 'utf8', '-c', {Python.Literal(IdentityPrograms.InCPython)}], capture_output=True, text=True, check=True).stdout)");
        var here = "= " + ChildProgram.Run("identity")[0];
        Assert.Equal(expected.Split("), ('"), here.Split("), ('"));
        if (os.geteuid() == 0) Assert.Contains("Uid:\\t4000000003\\t4000000003\\t4000000003\\t4000000003", here, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(4294967296)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(int.MinValue)]
    public void a_number_that_is_none_is_refused_as_in_CPython(long number)
    {
        foreach (var (source, call) in new (string, Action)[]
        {
            ("os.setuid({0})", () => os.setuid(number)),
            ("os.seteuid({0})", () => os.seteuid(number)),
            ("os.setreuid({0}, -1)", () => os.setreuid(number, -1)),
            ("os.setreuid(-1, {0})", () => os.setreuid(-1, number)),
            ("os.setresuid({0}, -1, -1)", () => os.setresuid(number, -1, -1)),
            ("os.setresuid(-1, {0}, -1)", () => os.setresuid(-1, number, -1)),
            ("os.setresuid(-1, -1, {0})", () => os.setresuid(-1, -1, number)),
            ("os.setgid({0})", () => os.setgid(number)),
            ("os.setegid({0})", () => os.setegid(number)),
            ("os.setregid({0}, -1)", () => os.setregid(number, -1)),
            ("os.setregid(-1, {0})", () => os.setregid(-1, number)),
            ("os.setresgid({0}, -1, -1)", () => os.setresgid(number, -1, -1)),
            ("os.setresgid(-1, {0}, -1)", () => os.setresgid(-1, number, -1)),
            ("os.setresgid(-1, -1, {0})", () => os.setresgid(-1, -1, number)),
            ("os.setgroups([1, {0}])", () => os.setgroups([1, number])),
            ("os.initgroups('root', {0})", () => os.initgroups("root", number)),
            ("os.initgroups('\\0', {0})", () => os.initgroups("\0", number)),
            ("os.initgroups(None, {0})", () => os.initgroups(default, number)),
            ("os.initgroups(7, {0})", () => os.initgroups(7, number)),
            ("os.getgrouplist('root', {0})", () => os.getgrouplist("root", number)),
        })
        {
            Assert.Equal(CPython.Newest.Answer(source.Replace("{0}", $"{number}", StringComparison.Ordinal)), Python.Outcome(call));
        }
    }

    [Fact]
    public void no_groups_at_all_are_refused() =>
        Assert.Equal(CPython.Newest.Answer("os.setgroups(None)"), Python.Outcome(() => os.setgroups(null!)));
}
