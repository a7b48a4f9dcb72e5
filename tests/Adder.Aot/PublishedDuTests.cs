using Adder.Tests;
using Adder.Tests.Examples;

namespace Adder.Aot;

public sealed class PublishedDuTests(PublishedDuTests.Stage stage) : IClassFixture<PublishedDuTests.Stage>
{
    [Fact]
    public void du_publishes_without_a_warning()
    {
        Assert.SkipUnless(NativeLinker.IsThere, NativeLinker.Lack);
        Assert.DoesNotContain("warning", stage.Native.BuildOutput, StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(stage.Native.Program + ".dll"));
    }

    [Theory]
    [InlineData]
    [InlineData("--human", "--top", "5")]
    [InlineData("other", "a/b", "a")]
    [InlineData("missing", "locked", "listed/f")]
    [InlineData("--jobs", "3")]
    [InlineData("--bad")]
    [InlineData("--top")]
    public void the_native_du_writes_what_the_JIT_writes(params string[] arguments)
    {
        Assert.SkipUnless(NativeLinker.IsThere, NativeLinker.Lack);
        Assert.Equal(stage.Run(stage.Jitted, arguments), stage.Run(stage.Native, arguments));
    }

    public sealed class Stage : IDisposable
    {
        private readonly TemporaryDirectory artifacts = new();
        private readonly SampleTree tree = new();
        private readonly BuiltExample? jitted;
        private readonly BuiltExample? native;

        public Stage()
        {
            if (!NativeLinker.IsThere) return;
            jitted = new("du", "build", "--artifacts-path", artifacts["jit"]);
            native = new("du", "publish", "--artifacts-path", artifacts["native"], "-p:TreatWarningsAsErrors=true", "-p:TrimmerSingleWarn=false");
        }

        public BuiltExample Jitted => jitted!;

        public BuiltExample Native => native!;

        public Run Run(BuiltExample example, string[] arguments) => Tests.Examples.Run.Unprivileged(tree.FullName, [example.Program, .. arguments]);

        public void Dispose()
        {
            jitted?.Dispose();
            native?.Dispose();
            tree.Dispose();
            artifacts.Dispose();
        }
    }
}
