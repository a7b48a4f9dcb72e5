using Adder.Tests;
using Adder.Tests.Examples;
using Adder.Tests.Oracle;

namespace Adder.Aot;

public sealed class PublishedCallbacksTests
{
    [Fact]
    public void every_callback_of_weakref_runs_natively_as_in_CPython()
    {
        Assert.SkipUnless(NativeLinker.IsThere, NativeLinker.Lack);
        using TemporaryDirectory output = new(), artifacts = new();
        var folder = Path.Combine(Repository.Root, "tests", "Adder.Aot", "callbacks");
        var python = CPythonInstallation.Newest;
        var publishing = Run.Of(folder, "dotnet", "publish", "callbacks.cs", "-o", output.FullName, "--artifacts-path", artifacts.FullName, "-nologo", "-v", "q",
            "--disable-build-servers", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=true", "-p:TrimmerSingleWarn=false");
        Assert.True(publishing.ExitCode == 0, publishing.ToString());
        Assert.Equal(Run.Of(folder, python.Executable, "callbacks.py"), Run.Of(folder, output["callbacks"]));
    }
}
