using System.Runtime.InteropServices;
using Adder.Tests;
using Adder.Tests.Examples;
using Adder.Tests.Sys;

namespace Adder.Aot;

public sealed class PublishedEndingsTests(PublishedEndingsTests.Stage stage) : IClassFixture<PublishedEndingsTests.Stage>
{
    [Fact]
    public void it_publishes_without_a_warning()
    {
        Assert.SkipUnless(NativeLinker.IsThere, NativeLinker.Lack);
        Assert.DoesNotContain("warning", stage.Publishing.Output, StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(stage.Program + ".dll"));
    }

    [Theory]
    [MemberData(nameof(Endings.Names), MemberType = typeof(Endings))]
    [InlineData("exit-huge")]
    [InlineData("return-12")]
    [InlineData("await-exit")]
    [InlineData("task")]
    [InlineData("thread-of-NET")]
    [InlineData("thread-of-NET-fails")]
    public void the_native_program_ends_as_the_JITs_does(string name)
    {
        Assert.SkipUnless(NativeLinker.IsThere, NativeLinker.Lack);
        Assert.Equal(Endings.Run(Endings.Built, name), Endings.Run(stage.Program, name));
    }

    public sealed class Stage : IDisposable
    {
        private readonly TemporaryDirectory output = new();
        private readonly TemporaryDirectory artifacts = new();

        public Stage()
        {
            if (!NativeLinker.IsThere) return;
            Publishing = Run.Of(Repository.Root, "dotnet", "publish", Endings.Project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
                "-o", output.FullName, "--artifacts-path", artifacts.FullName, "-nologo", "-v", "q", "--disable-build-servers",
                "-p:PublishAot=true", "-p:TrimmerSingleWarn=false");
            Assert.True(Publishing.ExitCode == 0, Publishing.ToString());
        }

        public Run Publishing { get; } = new(0, "", "");

        public string Program => output["Adder.Endings"];

        public void Dispose()
        {
            output.Dispose();
            artifacts.Dispose();
        }
    }
}
