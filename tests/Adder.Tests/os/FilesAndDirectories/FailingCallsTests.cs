using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

/// <summary>Errors: type, errno, text and both filenames, of every function with every kind of bad argument.</summary>
[Collection(ProcessState.Name)]
[SupportedOSPlatform("linux")]
public sealed class FailingCallsTests : IDisposable
{
    private static readonly Gen<long> Number = Among.These(
        0, -1, 1, 0x1FF, -2, uint.MaxValue, uint.MaxValue + 1L, 1L << 40, long.MinValue, long.MaxValue, int.MinValue, 0x8180, 0x6180, 0xF000);

    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void a_call_that_must_fail_fails_as_in_CPython()
    {
        var path = new HopelessPath(temporary.FullName);
        Arguments(path.AnyOrAbsent).Select(Among.These(FailingCalls.MakingNoParents)).Sample(pair => Compare(pair.Item1, pair.Item2), iter: 6000);
    }

    [Fact]
    public void a_call_that_makes_parents_and_must_fail_fails_as_in_CPython()
    {
        var path = new HopelessPath(temporary.FullName);
        Arguments(path.Any).Select(Among.These(FailingCalls.MakingParents)).Sample(pair => Compare(pair.Item1, pair.Item2), iter: 1000);
    }

    [Fact]
    public void every_function_meets_every_kind_of_bad_path()
    {
        var path = new HopelessPath(temporary.FullName);
        foreach (var call in FailingCalls.MakingNoParents.Concat(FailingCalls.MakingParents))
        {
            foreach (var bad in path.Each)
            {
                Compare(new(bad, bad, null, null, Flag: true, 0, 0), call);
                Compare(new(bad, temporary["new"] + "\0", HopelessPath.ClosedDescriptor, -1, Flag: false, -1, -1), call);
            }
        }
    }

    [Fact]
    public void a_failed_call_leaves_no_descriptor_open()
    {
        var path = new HopelessPath(temporary.FullName);
        var before = OpenDescriptors();
        foreach (var (_, call) in FailingCalls.MakingNoParents.Concat(FailingCalls.MakingParents))
        {
            foreach (var bad in path.Each)
                Python.Outcome(() => call(new(bad, bad, null, null, Flag: true, 0, 0)));
        }

        Assert.True((FailingCalls.MakingNoParents.Length + FailingCalls.MakingParents.Length) * path.Each.Count >= 900);
        Assert.Empty(OpenDescriptors().Except(before));
    }

    // With what each of them leads to: what other tests have forgotten may be closed meanwhile, and must not hide what this one leaves.
    private static HashSet<(string Number, string Target)> OpenDescriptors()
    {
        var open = new HashSet<(string, string)>();
        foreach (var number in Directory.GetFiles("/proc/self/fd"))
            if (new FileInfo(number).LinkTarget is { } target && !target.EndsWith("/fd", StringComparison.Ordinal)) open.Add((number, target));
        return open;
    }

    private static Gen<CallArguments> Arguments(Gen<os.path_arg> path) => Gen.Select(path, path, HopelessPath.DirectoryDescriptor, Gen.Bool, Number, Number)
        .Select(HopelessPath.DirectoryDescriptor, (x, other) => new CallArguments(x.Item1, x.Item2, x.Item3, other, x.Item4, x.Item5, x.Item6));

    private static void Compare(CallArguments x, (string Source, Func<CallArguments, object?> Call) call)
    {
        var arguments = Python.Literal((x.First.Value, x.Second.Value, x.Directory, x.OtherDirectory, x.Flag, x.Number, x.OtherNumber, x.Descriptor));
        var expected = CPython.Newest.Answer($"(lambda a, b, d, e, f, n, m, fd: {call.Source})(*{arguments})");
        var actual = Python.Outcome(() => call.Call(x));
        Assert.True(expected == actual, $"{call.Source} of {arguments}\nCPython: {expected}\nAdder:   {actual}");
    }
}
