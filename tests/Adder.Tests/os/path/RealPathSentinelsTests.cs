namespace Adder.Tests.Paths;

/// <summary>What is newer than CPython 3.13.0: vectors from the documentation of <c>os.path.realpath</c> and of its sentinels.</summary>
public sealed class RealPathSentinelsTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();
    private readonly string root;

    public RealPathSentinelsTests()
    {
        root = os.path.realpath(temporary.FullName);
        os.mkdir(temporary["dir"]);
        File.WriteAllText(temporary["file"], "");
        File.CreateSymbolicLink(temporary["link"], "dir");
        File.CreateSymbolicLink(temporary["dangling"], "nothing");
        File.CreateSymbolicLink(temporary["dangling-deep"], "nothing/more");
        File.CreateSymbolicLink(temporary["circle"], "circle");
        File.CreateSymbolicLink(temporary["here"], "there");
        File.CreateSymbolicLink(temporary["there"], "here");
    }

    private enum Mode
    {
        False,
        True,
        ALLOW_MISSING,
        ALL_BUT_LAST,
    }

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("link/x", "dir/x", nameof(FileNotFoundError), "dir/x", "dir/x")]
    [InlineData("link/x/", "dir/x", nameof(FileNotFoundError), "dir/x", "dir/x")]
    [InlineData("link/x/y", "dir/x/y", nameof(FileNotFoundError), "dir/x/y", nameof(FileNotFoundError))]
    [InlineData("link/x/..", "dir", nameof(FileNotFoundError), "dir", nameof(FileNotFoundError))]
    [InlineData("link/x/.", "dir/x", nameof(FileNotFoundError), "dir/x", nameof(FileNotFoundError))]
    [InlineData("dangling", "nothing", nameof(FileNotFoundError), "nothing", "nothing")]
    [InlineData("dangling/x", "nothing/x", nameof(FileNotFoundError), "nothing/x", nameof(FileNotFoundError))]
    [InlineData("dangling-deep", "nothing/more", nameof(FileNotFoundError), "nothing/more", nameof(FileNotFoundError))]
    [InlineData("circle", "circle", "ELOOP", "ELOOP", "ELOOP")]
    [InlineData("circle/..", "", "ELOOP", "ELOOP", "ELOOP")]
    [InlineData("here", "here", "ELOOP", "ELOOP", "ELOOP")]
    [InlineData("file/", "file", nameof(NotADirectoryError), nameof(NotADirectoryError), nameof(NotADirectoryError))]
    [InlineData("file/.", "file", nameof(NotADirectoryError), nameof(NotADirectoryError), nameof(NotADirectoryError))]
    [InlineData("file/..", "", nameof(NotADirectoryError), nameof(NotADirectoryError), nameof(NotADirectoryError))]
    [InlineData("file/x", "file/x", nameof(NotADirectoryError), nameof(NotADirectoryError), nameof(NotADirectoryError))]
    [InlineData("link/", "dir", "dir", "dir", "dir")]
    [InlineData("link/../file", "file", "file", "file", "file")]
    public void each_strictness_raises_its_own_errors(string path, string lenient, string strict, string allowMissing, string allButLast)
    {
        Assert.Equal(lenient, Resolve(path, Mode.False));
        Assert.Equal(strict, Resolve(path, Mode.True));
        Assert.Equal(allowMissing, Resolve(path, Mode.ALLOW_MISSING));
        Assert.Equal(allButLast, Resolve(path, Mode.ALL_BUT_LAST));
    }

    [Fact]
    public void only_missing_names_are_forgiven()
    {
        var name = new string('x', 256);
        Assert.Equal(name, Resolve(name, Mode.False));
        Assert.Equal("ENAMETOOLONG", Resolve(name, Mode.True));
        Assert.Equal("ENAMETOOLONG", Resolve(name, Mode.ALLOW_MISSING));
        Assert.Equal("ENAMETOOLONG", Resolve(name, Mode.ALL_BUT_LAST));
    }

    [Fact]
    public void an_error_names_the_path_it_is_about()
    {
        Assert.Equal(root + "/file", Assert.Throws<NotADirectoryError>(() => os.path.realpath(temporary["link/../file/"], strict: true)).filename);
        Assert.Equal(root + "/circle", Assert.Throws<OSError>(() => os.path.realpath(temporary["circle"], strict: os.path.ALLOW_MISSING)).filename);
        Assert.Equal(os.fsencode(root + "/dir/x"),
            Assert.Throws<FileNotFoundError>(() => os.path.realpath(os.fsencode(temporary["link/x/y"]), strict: os.path.ALL_BUT_LAST)).filename);
    }

    [Fact]
    public void a_NUL_is_an_error_to_every_strictness()
    {
        Assert.Throws<ValueError>(() => os.path.realpath("\0"));
        Assert.Throws<ValueError>(() => os.path.realpath("\0", strict: os.path.ALLOW_MISSING));
        Assert.Throws<ValueError>(() => os.path.realpath("\0", strict: os.path.ALL_BUT_LAST));
    }

    [Fact]
    public void the_three_modules_share_their_sentinels()
    {
        Assert.Equal(os.path.ALLOW_MISSING, posixpath.ALLOW_MISSING);
        Assert.Equal(os.path.ALLOW_MISSING, ntpath.ALLOW_MISSING);
        Assert.Equal(os.path.ALL_BUT_LAST, posixpath.ALL_BUT_LAST);
        Assert.Equal(os.path.ALL_BUT_LAST, ntpath.ALL_BUT_LAST);
        Assert.True(os.path.ALL_BUT_LAST != os.path.ALLOW_MISSING && os.path.ALLOW_MISSING != true && default(os.path.strictness) == false);
        Assert.Equal("os.path.ALLOW_MISSING", os.path.ALLOW_MISSING.ToString());
        Assert.Equal(ntpath.abspath("a"), ntpath.realpath("a", strict: true));
    }

    /// <summary>The resolved path below the root, or what was raised.</summary>
    private string Resolve(string path, Mode mode)
    {
        try
        {
            var resolved = mode switch
            {
                Mode.False => os.path.realpath(temporary[path]),
                Mode.True => os.path.realpath(temporary[path], strict: true),
                Mode.ALLOW_MISSING => os.path.realpath(temporary[path], strict: os.path.ALLOW_MISSING),
                _ => os.path.realpath(temporary[path], strict: os.path.ALL_BUT_LAST),
            };
            Assert.StartsWith(root, resolved, StringComparison.Ordinal);
            return resolved[root.Length..].TrimStart('/');
        }
        catch (OSError error)
        {
            return error.GetType() == typeof(OSError) ? errno.errorcode[error.errno] : error.GetType().Name;
        }
    }
}
