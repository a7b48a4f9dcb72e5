using System.Runtime.InteropServices;
using static Adder.Tests.Native.CAssertion;

namespace Adder.Tests.Native;

/// <summary>Every constant, struct, field and function of Native against the system's own headers: the C compiler is the oracle.</summary>
public sealed class NativeOracleTests(ITestOutputHelper output)
{
    private static readonly CAssertion[] All =
    [
        .. CAssertion.Of(typeof(os).Assembly.GetTypes().Where(type => type.Namespace is "Adder.Native.Linux" or "Adder.Native.Unix")).Distinct(),
    ];

    private static CAssertion[] Asserted => [.. All.Where(assertion => !NativeOracle.Unasserted.ContainsKey(assertion.Name))];

    [Fact]
    public void the_headers_agree_with_everything_that_Native_declares() => Check(CCompiler.Cpp, Asserted);

    [Fact]
    public void the_headers_of_musl_agree_with_every_constant_and_struct()
    {
        Check(CCompiler.Musl, [.. Asserted.Where(assertion => !NativeOracle.DifferentInMusl.ContainsKey(assertion.Name))]);
        var complaints = CCompiler.Musl.Complaints(All.Where(assertion => NativeOracle.DifferentInMusl.ContainsKey(assertion.Name)), out _);
        Assert.All(NativeOracle.DifferentInMusl.Keys, name => Assert.Matches($@"\b{name.Replace(".sizeof", "", StringComparison.Ordinal)}\b", complaints));
    }

    [Fact]
    public void every_imported_function_is_in_the_running_libc()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the oracle is for Linux");
        var libc = NativeLibrary.GetMainProgramHandle();
        var missing = All.Where(assertion => assertion.Kind == Kinds.Function && !NativeLibrary.TryGetExport(libc, assertion.Name, out _));
        Assert.Empty(missing.Select(assertion => assertion.Name));
    }

    [Fact]
    public void what_is_not_asserted_exists_and_really_cannot_be_asserted()
    {
        SkipWithout(CCompiler.Cpp);
        Assert.All(NativeOracle.Unasserted, entry =>
        {
            Assert.NotEmpty(entry.Value);
            var assertion = Assert.Single(All, assertion => assertion.Name == entry.Key);
            Assert.NotEmpty(CCompiler.Cpp.Complaints([assertion], out _));
        });
        Assert.All(NativeOracle.NewerThanSomeHeaders, name => Assert.Single(All, assertion => assertion.Name == name));
        Assert.All(NativeOracle.CNames.Keys, name => Assert.Contains(All, assertion => assertion.Name == name + ".sizeof"));
    }

    [Theory]
    [InlineData(typeof(RightSample), null)]
    [InlineData(typeof(WrongConstant), "constant AT_FDCWD")]
    [InlineData(typeof(UnknownConstant), "AT_NOWHERE")]
    [InlineData(typeof(WrongOffsets.timespec), "field struct timespec.tv_nsec")]
    [InlineData(typeof(WrongSize.timespec), "size of struct timespec")]
    [InlineData(typeof(WrongSign.timespec), "kind of struct timespec.tv_sec")]
    [InlineData(typeof(WrongReturn), "function unlinkat")]
    [InlineData(typeof(WrongCount), "function unlinkat")]
    [InlineData(typeof(WrongWidth), "function lseek")]
    [InlineData(typeof(WrongPointer), "function unlinkat")]
    [InlineData(typeof(TooFewForVariadic), "function openat")]
    [InlineData(typeof(UnknownFunction), "unlinkat_nowhere")]
    public void a_wrong_declaration_does_not_compile(Type sample, string? complaint)
    {
        SkipWithout(CCompiler.Cpp);
        var complaints = CCompiler.Cpp.Complaints(CAssertion.Of([sample]), out _);
        if (complaint is null) Assert.Empty(complaints);
        else Assert.Contains(complaint, complaints, StringComparison.Ordinal);
    }

    private void Check(CCompiler compiler, CAssertion[] assertions)
    {
        SkipWithout(compiler);
        var complaints = compiler.Complaints(assertions, out var unknown);
        Assert.True(complaints.Length == 0, complaints);
        foreach (var kind in Enum.GetValues<Kinds>().Where(compiler.Asserts))
            output.WriteLine($"{kind}: {assertions.Count(assertion => assertion.Kind == kind)} asserted");
        output.WriteLine($"unknown to these headers: {unknown.Length} {string.Join(' ', unknown)}");
        foreach (var (name, reason) in NativeOracle.Unasserted) output.WriteLine($"not asserted: {name}: {reason}");
        Assert.All(Enum.GetValues<Kinds>(), kind => Assert.Contains(assertions, assertion => assertion.Kind == kind));
    }

    private static void SkipWithout(CCompiler compiler)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the oracle is for Linux");
        Assert.SkipUnless(compiler.IsInstalled, $"{compiler.Command} is not installed");
    }
}
