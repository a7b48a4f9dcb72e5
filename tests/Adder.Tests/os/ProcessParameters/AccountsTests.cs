using Adder.Core.Users;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessParameters;

public sealed class AccountsTests
{
    [Fact]
    public void every_account_has_the_home_directory_that_CPython_finds_by_name_and_by_number()
    {
        var accounts = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).ToList();
        Assert.NotEmpty(accounts);
        CPython.Newest.Answer("import pwd");
        foreach (var account in accounts)
        {
            Assert.Equal(
                CPython.Newest.Answer($"(pwd.getpwnam({Python.Literal(account[0])}).pw_dir, pwd.getpwuid({account[2]}).pw_dir)"),
                Python.Outcome(() => (Accounts.HomeDirectory(account[0]), Accounts.HomeDirectory(long.Parse(account[2], null)))));
        }
    }

    [Fact]
    public void there_is_no_home_directory_for_an_unknown_name() =>
        Assert.All(["", "nobody here", "\udcff"], name => Assert.Null(Accounts.HomeDirectory(name)));

    [Theory]
    [InlineData(4_000_000_000)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public void there_is_no_home_directory_for_an_unknown_number(long uid) => Assert.Null(Accounts.HomeDirectory(uid));
}
