using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessParameters;

[SupportedOSPlatform("linux")]
public sealed class GroupListTests
{
    [Fact]
    public void every_user_has_the_groups_that_CPython_lists()
    {
        foreach (var user in File.ReadLines("/etc/passwd").Select(line => line.Split(':')[0]))
            Assert.Equal(CPython.Newest.Answer($"os.getgrouplist({Python.Literal(user)}, 4294967294)"), Python.Outcome(() => os.getgrouplist(user, 4294967294)));
    }

    [Theory]
    [InlineData("", -1)]
    [InlineData("no such user", 4294967295)]
    [InlineData("root\0", 0)]
    [InlineData("\0", -2)]
    [InlineData("\u20AC", 3)]
    public void a_name_is_answered_as_in_CPython(string user, long group) =>
        Assert.Equal(CPython.Newest.Answer($"os.getgrouplist({Python.Literal(user)}, {group})"), Python.Outcome(() => os.getgrouplist(user, group)));

    [Fact]
    public void a_name_that_has_no_bytes_is_refused_as_in_CPython()
    {
        foreach (var user in new[] { "no\udc80", "\ud800\udc00\ud800", "a\udfff\ud800b" })
            Assert.Equal(CPython.Newest.Answer($"os.getgrouplist({Python.Literal(user)}, -2)"), Python.Outcome(() => os.getgrouplist(user, -2)));
        Assert.Equal(CPython.Newest.Answer("os.initgroups('\\ud800', 0)"), Python.Outcome(() => os.initgroups("\ud800", 0)));
        Assert.Throws<TypeError>(() => os.getgrouplist(null!, 0));
    }

    /// <remarks>More groups than the first guess has room for, in a mount namespace where the group database is another.</remarks>
    [Fact]
    public void a_user_with_many_groups_gets_all_of_them()
    {
        Assert.SkipUnless(os.geteuid() == 0, "only root may put another group database into place");
        using var temporary = new TemporaryDirectory();
        File.WriteAllLines(temporary["group"], Enumerable.Range(0, 200).Select(i => $"g{i}:x:{70_000 + i}:root,nobody"));
        File.WriteAllText(temporary["groups.py"], "import os; a = os.getgrouplist('nobody', 7); os.initgroups('nobody', 7); print(ascii((a, sorted(os.getgroups()))))");
        var script = $"mount --make-rprivate / && mount --bind '{temporary["group"]}' /etc/group && ";
        var lines = ChildProgram.Run("group-list", $"exec unshare -m sh -c \"{script} '{CPythonInstallation.Newest.Executable}' '{temporary["groups.py"]}' && exec '{ChildProgram.Command("group-list")[0]}' --child-program group-list\"");
        Assert.Equal(lines[0], lines[1]);
        Assert.Contains("70199", lines[1], StringComparison.Ordinal);
    }
}
