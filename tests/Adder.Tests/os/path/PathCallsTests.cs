using System.Text;
using Adder.Tests.Oracle;

namespace Adder.Tests.Paths;

/// <summary>How calls look in C#: which overload takes what, and what they cost.</summary>
public sealed class PathCallsTests
{
    private sealed class Pair(object path) : os.PathLike
    {
        public override object __fspath__() => path;
    }

    [Fact]
    public void join_takes_text_characters_arrays_and_path_objects_in_any_order()
    {
        string[] names = ["b", "c"];
        Assert.Equal("a/b", posixpath.join("a", "b"));
        Assert.Equal("a/b/c", posixpath.join("a", names));
        Assert.Equal("a/b/c", posixpath.join(new Pair("a"), names));
        Assert.Equal("a/b/c", posixpath.join("a", [.. names]));
        Assert.Equal("a/b/c/d", posixpath.join("a", "b", new Pair("c"), 'd'));
        Assert.Equal("a/b", posixpath.join('a', 'b'));
        Assert.Equal("a", posixpath.join("a"));
        Assert.Equal("a", posixpath.join("a", Array.Empty<string>()));
        Assert.Equal("a/b/", os.path.join("a", "b", ""));
    }

    [Fact]
    public void bytes_give_bytes()
    {
        Assert.Equal("a/b/c"u8.ToArray(), posixpath.join("a"u8.ToArray(), "b"u8.ToArray(), "c"u8.ToArray()));
        Assert.Equal("a"u8.ToArray(), posixpath.join("a"u8.ToArray()));
        var (head, tail) = posixpath.split("a/b"u8.ToArray());
        Assert.Equal("a"u8.ToArray(), head);
        Assert.Equal("b"u8.ToArray(), tail);
        Assert.Equal("/usr"u8.ToArray(), posixpath.commonpath(["/usr/lib"u8.ToArray(), "/usr/bin"u8.ToArray()]));
    }

    [Fact]
    public void tuples_come_apart_in_Pythons_order()
    {
        var (head, tail) = os.path.split("/a/b.txt");
        var (root, ext) = os.path.splitext(tail);
        var (drive, top, rest) = ntpath.splitroot(@"c:\x\y");
        Assert.Equal(("/a", "b", ".txt", "c:", @"\", @"x\y"), (head, root, ext, drive, top, rest));
    }

    [Fact]
    public void commonpath_takes_collection_expressions_and_path_objects()
    {
        Assert.Equal("/usr", posixpath.commonpath(["/usr/lib", "/usr/local/lib"]));
        Assert.Equal("/usr/l", posixpath.commonprefix(["/usr/lib", "/usr/local/lib"]));
        Assert.Equal("/usr", posixpath.commonpath(new os.path_arg[] { "/usr/lib", new Pair("/usr/local/lib") }));
        Assert.Equal(@"C:\a", ntpath.commonpath([@"C:\a\b", "c:/A/c"]));
    }

    [Fact]
    public void bytes_that_come_as_a_path_object_count_as_text() =>
        Assert.Equal("\udcff", posixpath.basename(new Pair(new byte[] { (byte)'a', (byte)'/', 0xff })));

    [Fact]
    public void text_beside_bytes_raises_TypeError_whichever_comes_first()
    {
        var bytes = "b"u8.ToArray();
        var expected = CPython.Newest.Answer("posixpath.join('a', b'b')");
        Assert.Equal(expected, Python.Outcome(() => posixpath.join("a", bytes)));
        Assert.Equal(expected, Python.Outcome(() => posixpath.join(bytes, "a")));
        Assert.Equal(expected, Python.Outcome(() => ntpath.join(bytes, "a", "c")));
        Assert.Equal(expected, Python.Outcome(() => posixpath.join(bytes, ["a", "c"])));
    }

    [Fact]
    public void what_is_no_path_raises_what_CPython_raises()
    {
        foreach (var module in new[] { "posixpath", "ntpath", "os.path" })
        {
            var calls = PathModule.Named(module);
            Assert.Equal(CPython.Newest.Answer($"{module}.join('a', 3)"), Python.Outcome(() => calls.Join("a", [3])));
            Assert.Equal(CPython.Newest.Answer($"{module}.join('a', None)"), Python.Outcome(() => calls.JoinStrings("a", [null!])));
            Assert.Equal(CPython.Newest.Answer($"{module}.join(b'a', None)"), Python.Outcome(() => calls.JoinByteArrays([97], [null!])));
            Assert.Equal(CPython.Newest.Answer($"{module}.commonpath([None])"), Python.Outcome(() => calls.CommonPath([null!])));
            Assert.Equal(CPython.Newest.Answer($"{module}.commonpath(None)"), Python.Outcome(() => calls.CommonPath(null!)));
        }

        Assert.Equal(CPython.Newest.Answer("posixpath.basename(3)"), Python.Outcome(() => posixpath.basename(3)));
        Assert.Equal(CPython.Newest.Answer("posixpath.basename(None)"), Python.Outcome(() => posixpath.basename((string)null!)));
        Assert.Equal(CPython.Newest.Answer("posixpath.basename(None)"), Python.Outcome(() => posixpath.basename((byte[])null!)));
        Assert.Equal(CPython.Newest.Answer("posixpath.normpath(3)"), Python.Outcome(() => posixpath.normpath(3)));
        Assert.Equal(CPython.Newest.Answer("posixpath.splitroot(None)"), Python.Outcome(() => posixpath.splitroot((byte[])null!)));
        Assert.Equal(CPython.Newest.Answer("ntpath.normpath(3)"), Python.Outcome(() => ntpath.normpath(3)));
        Assert.Equal(CPython.Newest.Answer("ntpath.isreserved(3)"), Python.Outcome(() => ntpath.isreserved(3)));
    }

    [Fact]
    public void the_constants_are_CPythons()
    {
        const string names = "(m.curdir, m.pardir, m.extsep, m.sep, m.altsep, m.pathsep, m.defpath, m.devnull, m.supports_unicode_filenames)";
        Assert.Equal(CPython.Newest.Answer($"(lambda m: {names})(posixpath)"), "= " + Python.Literal((posixpath.curdir, posixpath.pardir, posixpath.extsep,
            posixpath.sep, posixpath.altsep, posixpath.pathsep, posixpath.defpath, posixpath.devnull, posixpath.supports_unicode_filenames)));
        Assert.Equal(CPython.Newest.Answer($"(lambda m: {names})(ntpath)"), "= " + Python.Literal((ntpath.curdir, ntpath.pardir, ntpath.extsep,
            ntpath.sep, ntpath.altsep, ntpath.pathsep, ntpath.defpath, ntpath.devnull, ntpath.supports_unicode_filenames)));
        Assert.Equal(CPython.Newest.Answer($"(lambda m: {names})(os.path)"), "= " + Python.Literal((os.path.curdir, os.path.pardir, os.path.extsep,
            os.path.sep, os.path.altsep, os.path.pathsep, os.path.defpath, os.path.devnull, os.path.supports_unicode_filenames)));
    }

    [Fact]
    public void a_path_that_is_normal_already_stays_the_same_object()
    {
        var path = new StringBuilder("/usr/").Append("lib").ToString();
        Assert.Same(path, posixpath.normpath(path));
        Assert.Same(path, posixpath.normcase(path));
        Assert.Same(path, posixpath.join("x", path));
    }

    [Fact]
    public void join_allocates_one_string()
    {
        string[] names = ["bc", "def", "ghij"];
        posixpath.join("a", names);
        posixpath.join("a", "b");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var two = posixpath.join("a", "b");
        var middle = GC.GetAllocatedBytesForCurrentThread();
        var four = posixpath.join("a", names);
        var after = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal((SizeOf(two), SizeOf(four)), (middle - before, after - middle));
    }

    // a length, the characters and a NUL behind the object's header, in whole words
    private static long SizeOf(string text) => (20 + (2 * (text.Length + 1)) + 7) / 8 * 8;

    [Fact]
    public void a_path_of_a_million_parts_is_normalised_and_its_common_path_found()
    {
        var path = string.Concat(Enumerable.Repeat("a/../b/", 500_000));
        Assert.Equal(string.Join('/', Enumerable.Repeat("b", 500_000)), posixpath.normpath(path));
        Assert.Equal(string.Join('\\', Enumerable.Repeat("b", 500_000)), ntpath.normpath(path));
    }
}
