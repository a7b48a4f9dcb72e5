using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FilesAndDirectories;

/// <summary>What listdir, scandir, walk and fwalk do to the process: their audit events, and what they do when no descriptor is left.</summary>
[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed partial class ListingAuditTests
{
    [ThreadStatic]
    private static List<(string, object?[])>? events;

    // a hook stays for good: this one listens only while a test of this class does
    static ListingAuditTests() => sys.addaudithook((name, arguments) => events?.Add((name, arguments)));

    public static TheoryData<string, Func<string, object?>> Calls { get; } = new()
    {
        { "os.listdir", path => os.listdir(path) },
        { "lambda p: os.listdir()", _ => os.listdir() },
        { "lambda p: os.listdir(None)", _ => os.listdir(null) },
        { "lambda p: os.listdir(-1)", _ => os.listdir(-1) },
        { "lambda p: os.listdir(os.fsencode(p))", path => os.listdir(os.fsencode(path)) },
        { "lambda p: os.listdir(1000000)", _ => os.listdir(1_000_000) },
        { "lambda p: list(os.scandir(p))", path => os.scandir(path).Count() },
        { "lambda p: list(os.scandir())", _ => os.scandir().Count() },
        { "lambda p: os.scandir(p + '/nowhere')", path => os.scandir(path + "/nowhere") },
        { "lambda p: os.walk(p)", path => os.walk(path) },
        { "lambda p: list(os.walk(p))", path => os.walk(path).Count() },
        { "lambda p: list(os.walk(p, False, print, True))", path => os.walk(path, false, _ => { }, true).Count() },
        { "lambda p: list(os.walk(os.fsencode(p)))", path => os.walk(os.fsencode(path)).Count() },
        { "lambda p: list(os.fwalk(p))", path => os.fwalk(path).Count() },
        { "lambda p: list(os.fwalk(p, False, print, follow_symlinks=True))", path => os.fwalk(path, false, _ => { }, true).Count() },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void the_audit_events_are_those_of_CPython(string theirs, Func<string, object?> ours)
    {
        using var tree = new Tree();
        Directory.CreateDirectory(tree["a/b/c"]);
        Directory.CreateSymbolicLink(tree["a/link"], "b");
        File.WriteAllText(tree["x"], "");
        var expected = CPython.Newest.Answer($"audited(lambda: ({theirs})({Python.Literal(tree.Root)}), 'os.listdir', 'os.scandir', 'os.walk', 'os.fwalk', 'open')");
        events = [];
        try
        {
            try
            {
                ours(tree.Root);
            }
            catch (OSError) { }

            Assert.Equal(expected, "= [" + string.Join(", ", events.Select(Literal)) + "]");
        }
        finally
        {
            events = null;
        }
    }

    [Fact]
    public void without_a_free_descriptor_they_raise_what_CPython_raises_and_lose_none()
    {
        using var tree = new Tree();
        Directory.CreateDirectory(tree["a/b/c/d/e/f/g/h"]);
        var root = Python.Literal(tree.Root);
        foreach (var (theirs, ours) in new (string, Func<object>)[]
        {
            ($"os.listdir({root})", () => os.listdir(tree.Root)),
            ("os.listdir()", () => os.listdir()),
            ("os.listdir(0)", () => os.listdir(0)),
            ($"list(os.scandir({root}))", () => os.scandir(tree.Root).Count()),
            ("list(os.scandir(0))", () => os.scandir(0).Count()),
            ($"list(os.fwalk({root}))", () => os.fwalk(tree.Root).Count()),
        })
        {
            Python.Outcome(ours);   // what has to be loaded for it is loaded now
            Assert.Equal(CPython.Newest.Answer($"without_descriptors(lambda: {theirs})"), WithDescriptors(0, () => Python.Outcome(ours)));
        }

        var errors = new List<OSError>();
        Assert.Equal(0, WithDescriptors(0, () => os.walk(tree.Root, onerror: errors.Add).Count()));
        var directories = WithDescriptors(3, () => os.fwalk(tree.Root, onerror: errors.Add).Count());
        Assert.InRange(directories, 1, 3);   // others may hold a number above the lowest free one
        Assert.Equal([(24, tree.Root), (24, "abc"[directories - 1].ToString())], errors.Select(e => (e.errno, (string?)e.filename)));
        Assert.Equal(0, tree.OpenDescriptors);
    }

    private static string Literal((string name, object?[] arguments) raised) =>
        "(" + string.Join(", ", raised.arguments.Select(argument => Python.Literal(Comparable(argument))).Prepend(Python.Literal(raised.name))) + ")";

    private static object? Comparable(object? argument) => argument is Delegate ? null : argument is int and > 2 and < 1000 ? "fd" : argument;

    private static T WithDescriptors<T>(int free, Func<T> call)
    {
        var next = os.open("/", os.O_RDONLY);
        os.close(next);
        Assert.Equal(0, getrlimit(7, out var limit));
        var lower = limit with { Current = (ulong)(next + free) };
        Assert.Equal(0, setrlimit(7, lower));
        try
        {
            return call();
        }
        finally
        {
            _ = setrlimit(7, limit);
        }
    }

    private record struct Limit(ulong Current, ulong Most);

    [LibraryImport("libc")]
    private static partial int getrlimit(int resource, out Limit limit);

    [LibraryImport("libc")]
    private static partial int setrlimit(int resource, in Limit limit);
}
