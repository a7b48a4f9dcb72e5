using System.Text.RegularExpressions;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.Paths;

/// <summary><c>expandvars</c> and <c>expanduser</c> in environments that both sides share.</summary>
[Collection(ProcessState.Name)]
public sealed partial class ExpansionTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "$", "$", "$$", "${", "{", "}", "}", "%", "%", "%%", "'", "VAR", "A-B", "\u00e9", "UNSET", "EMPTY", "LOOP", "\udcff", "\ud800", "_", "1", "-", "/", "\\", "\n", "\0", " ",
        "$VAR", "${VAR}", "%VAR%", "$LOOP", "${A-B}", "$A-B", "${\u00e9}", "%\u00e9%", "\U0001F600",
    ];

    private static readonly string[] UserPieces = ["~", "~", "~root", "~nobody", "~me", "~adder-nobody", "/", "/", "\\", "a", "\u00e9", "\udcff", ".", " "];

    private static readonly (string Name, string? Value)[] Variables =
        [("VAR", "value"), ("A-B", "dash"), ("\u00e9", "\u00fc\udcff"), ("UNSET", null), ("EMPTY", ""), ("LOOP", "$LOOP%LOOP%'$VAR")];

    private readonly Dictionary<string, string?> before = [];

    public static TheoryData<string> Modules => ["posixpath", "ntpath", "os.path"];

    [Theory]
    [MemberData(nameof(Modules))]
    public void expandvars_answers_what_CPython_answers(string module)
    {
        foreach (var (name, value) in Variables) Set(name, value);
        Strings(Pieces, 9).Where(text => !IsUnclosedInNewerCPython(text)).Sample(
            text =>
            {
                var expected = CPython.Newest.Answer($"{module}.expandvars({Python.Literal(text)})");
                if (!AreOneCharacterHere().IsMatch(expected)) Assert.Equal(expected, Python.Outcome(() => ExpandVariables(module, text)));
            },
            iter: 4000, threads: 1);
        Strings([.. Pieces.Where(piece => !piece.Any(char.IsSurrogate))], 9).Where(text => !IsUnclosedInNewerCPython(text)).Sample(
            text =>
            {
                var bytes = (byte[])[.. System.Text.Encoding.UTF8.GetBytes(text), 0xff];
                Assert.Equal(CPython.Newest.Answer($"{module}.expandvars({Python.Literal(bytes)})"), Python.Outcome(() => ExpandVariables(module, bytes)));
            },
            iter: 2000, threads: 1);
    }

    [Theory]
    [InlineData("posixpath", "HOME=/houses/me")]
    [InlineData("posixpath", "HOME=/houses/me//")]
    [InlineData("posixpath", "HOME=/")]
    [InlineData("posixpath", "HOME=")]
    [InlineData("posixpath", "HOME=\\udcff")]
    [InlineData("posixpath", "")]
    [InlineData("os.path", "HOME=/houses/me")]
    [InlineData("ntpath", "")]
    [InlineData("ntpath", "HOME=/houses/me")]
    [InlineData("ntpath", @"USERPROFILE=C:\Users\me")]
    [InlineData("ntpath", @"USERPROFILE=C:\Users\me,USERNAME=me")]
    [InlineData("ntpath", @"USERPROFILE=C:\Users\it,USERNAME=me")]
    [InlineData("ntpath", "HOMEPATH=\\Users\\\u00e9,USERNAME=\u00e9")]
    [InlineData("ntpath", @"HOMEPATH=\Users\me,HOMEDRIVE=D:,USERNAME=me")]
    public void expanduser_answers_what_CPython_answers(string module, string environment)
    {
        foreach (var name in new[] { "HOME", "USERPROFILE", "HOMEPATH", "HOMEDRIVE", "USERNAME" }) Set(name, null);
        foreach (var pair in environment.Replace(@"\udcff", "\udcff", StringComparison.Ordinal).Split(',', StringSplitOptions.RemoveEmptyEntries)) Set(pair.Split('=')[0], pair.Split('=')[1]);
        Strings(UserPieces, 4).Sample(
            text =>
            {
                Assert.Equal(CPython.Newest.Answer($"{module}.expanduser({Python.Literal(text)})"), Python.Outcome(() => ExpandUser(module, text)));
                var bytes = (byte[])[.. os.fsencode(text), 0xff];
                Assert.Equal(CPython.Newest.Answer($"{module}.expanduser({Python.Literal(bytes)})"), Python.Outcome(() => ExpandUser(module, bytes)));
            },
            iter: 300, threads: 1);
    }

    [Theory]
    [InlineData("~a\0b/c")]
    [InlineData("~\\ud800/c")]
    public void a_user_that_no_bytes_can_name_raises_what_CPython_raises(string escaped)
    {
        var path = Regex.Unescape(escaped);
        Set("HOME", "/home/me");
        Assert.Equal(CPython.Newest.Answer($"posixpath.expanduser({Python.Literal(path)})"), Python.Outcome(() => posixpath.expanduser(path)));
        Assert.Equal(CPython.Newest.Answer($"ntpath.expanduser({Python.Literal(path)})"), Python.Outcome(() => ntpath.expanduser(path)));
    }

    [Fact]
    public void expandvars_of_a_million_marks_takes_no_time_that_grows_with_their_square()
    {
        Set("VAR", "value");
        Assert.Equal(string.Concat(Enumerable.Repeat("${", 1_000_000)), posixpath.expandvars(string.Concat(Enumerable.Repeat("${", 1_000_000))));
        Assert.Equal(string.Concat(Enumerable.Repeat("value", 300_000)), posixpath.expandvars(string.Concat(Enumerable.Repeat("${VAR}", 300_000))));
        Assert.Equal(string.Concat(Enumerable.Repeat("value", 300_000)), ntpath.expandvars(string.Concat(Enumerable.Repeat("%VAR%", 300_000))));
    }

    public void Dispose()
    {
        foreach (var (name, value) in before)
        {
            if (value is null) os.environ.pop(name, null);
            else os.environ[name] = value;
            Oracle(name, value);
        }
    }

    private void Set(string name, string? value)
    {
        before.TryAdd(name, os.environ.get(name));
        if (value is null) os.environ.pop(name, null);
        else os.environ[name] = value;
        Oracle(name, value);
    }

    private static void Oracle(string name, string? value)
    {
        var change = value is null ? $"os.environ.pop({Python.Literal(name)}, None)" : $"os.environ.update({{{Python.Literal(name)}: {Python.Literal(value)}}})";
        Assert.StartsWith("= ", CPython.Newest.Answer(change), StringComparison.Ordinal);
    }

    // Since the releases of late 2025, a brace that is not closed ends the search in posixpath too; the documentation leaves it open.
    private static bool IsUnclosedInNewerCPython(string text) =>
        CPythonInstallation.Newest.Version >= new Version(3, 13, 10) && text.LastIndexOf("${", StringComparison.Ordinal) > text.LastIndexOf('}');

    // what stood between two surrogates may be gone
    [GeneratedRegex(@"\\ud[89ab]..\\ud[c-f]..")]
    private static partial Regex AreOneCharacterHere();

    private static Gen<string> Strings(string[] pieces, int most) =>
        Gen.Int[0, pieces.Length - 1].Array[0, most].Select(indices => string.Concat(indices.Select(i => pieces[i])));

    private static string ExpandVariables(string module, string path) => module switch
    {
        "posixpath" => posixpath.expandvars(path),
        "ntpath" => ntpath.expandvars(path),
        _ => os.path.expandvars(path),
    };

    private static byte[] ExpandVariables(string module, byte[] path) => module switch
    {
        "posixpath" => posixpath.expandvars(path),
        "ntpath" => ntpath.expandvars(path),
        _ => os.path.expandvars(path),
    };

    private static string ExpandUser(string module, string path) => module switch
    {
        "posixpath" => posixpath.expanduser(path),
        "ntpath" => ntpath.expanduser(path),
        _ => os.path.expanduser(path),
    };

    private static byte[] ExpandUser(string module, byte[] path) => module switch
    {
        "posixpath" => posixpath.expanduser(path),
        "ntpath" => ntpath.expanduser(path),
        _ => os.path.expanduser(path),
    };
}
