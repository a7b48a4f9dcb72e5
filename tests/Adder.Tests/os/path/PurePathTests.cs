using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.Paths;

/// <summary>Generated paths through every function that asks nothing of the system, beside CPython.</summary>
public sealed class PurePathTests
{
    public static TheoryData<string, int> Modules { get; } = new() { { "posixpath", 4000 }, { "ntpath", 6000 }, { "os.path", 500 } };

    [Theory]
    [MemberData(nameof(Modules))]
    public void every_function_of_one_text_answers_what_CPython_answers(string name, int count)
    {
        var module = PathModule.Named(name);
        PathGen.Text.Sample(
            path => Assert.Equal(CPython.Newest.Answer(PathModule.Every(name, Python.Literal(path))), Python.Outcome(() => module.OfText(path))),
            iter: count, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void every_function_of_one_bytes_path_answers_what_CPython_answers(string name, int count)
    {
        var module = PathModule.Named(name);
        PathGen.Bytes.Sample(
            path => Assert.Equal(CPython.Newest.Answer(PathModule.Every(name, Python.Literal(path))), Python.Outcome(() => module.OfBytes(path))),
            iter: count, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void join_of_text_answers_what_CPython_answers(string name, int count)
    {
        var module = PathModule.Named(name);
        PathGen.Text.Array[1, 5].Sample(
            paths =>
            {
                var expected = CPython.Newest.Answer($"{name}.join(*{Python.Literal(paths)})");
                Assert.Equal(expected, Python.Outcome(() => module.JoinStrings(paths[0], paths.AsSpan(1))));
                Assert.Equal(expected, Python.Outcome(() => module.Join(paths[0], [.. paths[1..]])));
            },
            iter: count, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void join_of_bytes_answers_what_CPython_answers(string name, int count)
    {
        var module = PathModule.Named(name);
        PathGen.Bytes.Array[1, 5].Sample(
            paths => Assert.Equal(CPython.Newest.Answer($"{name}.join(*{Python.Literal(paths)})"),
                Python.Outcome(() => module.JoinByteArrays(paths[0], paths.AsSpan(1)))),
            iter: count, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void join_of_text_and_bytes_and_what_is_no_path_raises_what_CPython_raises(string name, int count)
    {
        var module = PathModule.Named(name);
        PathGen.Arguments.Sample(
            paths =>
            {
                var expected = CPython.Newest.Answer($"{name}.join(*{Literal(paths)})");
                var actual = Python.Outcome(() => module.Join(paths[0], paths.AsSpan(1)));
                if (name == "ntpath") Compare(expected, actual);
                else Assert.Equal(expected, actual);
            },
            iter: count / 2, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void commonpath_and_commonprefix_of_text_answer_what_CPython_answers(string name, int count)
    {
        var module = PathModule.Named(name);
        PathGen.Relatives.Sample(
            paths =>
            {
                Assert.Equal(CPython.Newest.Answer($"{name}.commonpath({Python.Literal(paths)})"), Python.Outcome(() => module.CommonPath(paths)));
                Assert.Equal(CPython.Newest.Answer($"{name}.commonprefix({Python.Literal(paths)})"), Python.Outcome(() => module.CommonPrefix(paths)));
            },
            iter: count, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void commonpath_and_commonprefix_of_bytes_answer_what_CPython_answers(string name, int count)
    {
        var module = PathModule.Named(name);
        PathGen.RelativesAsBytes.Sample(
            paths =>
            {
                Assert.Equal(CPython.Newest.Answer($"{name}.commonpath({Python.Literal(paths)})"), Python.Outcome(() => module.CommonPathOfBytes(paths)));
                if (paths.Length == 0) return;   // no element says that it would have been bytes
                Assert.Equal(CPython.Newest.Answer($"{name}.commonprefix({Python.Literal(paths)})"), Python.Outcome(() => module.CommonPrefixOfBytes(paths)));
            },
            iter: count, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void commonpath_and_commonprefix_of_text_and_bytes_raise_what_CPython_raises(string name, int count)
    {
        var module = PathModule.Named(name);
        PathGen.Arguments.Sample(
            paths =>
            {
                var list = Literal(paths);
                Assert.Equal(CPython.Newest.Answer($"{name}.commonpath({list})"), Python.Outcome(() => module.CommonPathOfArguments(paths)));
                Assert.Equal(CPython.Newest.Answer($"{name}.commonprefix({list})"), Python.Outcome(() => module.CommonPrefixOfArguments(paths)));
            },
            iter: count / 2, threads: 1);
    }

    // In ntpath, CPython does not notice a first path of the other kind that a later drive makes meaningless; Adder always does.
    private static void Compare(string expected, string actual)
    {
        if (expected[0] != '=' || !actual.Contains("Can't mix strings and bytes", StringComparison.Ordinal)) Assert.Equal(expected, actual);
    }

    // a list of bytes alone counts as the text that it spells
    private static string Literal(os.path_arg[] paths) =>
        Python.Literal(Array.TrueForAll(paths, path => path.Value is byte[]) ? paths.Select(path => path.ToString()) : paths.Select(path => path.Value));
}
