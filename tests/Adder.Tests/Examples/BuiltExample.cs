namespace Adder.Tests.Examples;

/// <summary>An example, or another script with a twin, built as a user builds it: <c>dotnet build examples/NAME/NAME.cs</c>.</summary>
public sealed class BuiltExample : IDisposable
{
    private readonly TemporaryDirectory output = new();

    public BuiltExample(string name, string verb = "build", params string[] options)
    {
        var source = Path.IsPathRooted(name) ? name : Repository.At($"examples/{name}/{name}.cs");
        Twin = Path.ChangeExtension(source, ".py");
        Program = output[Path.GetFileNameWithoutExtension(source)];
        var build = Run.Of(Repository.Root, ["dotnet", verb, source, "-o", output.FullName, "-c", "Release", "-nologo", "-v", "q", "--disable-build-servers", .. options]);
        Assert.True(build.ExitCode == 0, build.ToString());
        BuildOutput = build.Output + build.Errors;
    }

    /// <summary>The same script in Python.</summary>
    public string Twin { get; }

    public string Program { get; }

    public string BuildOutput { get; }

    public void Dispose() => output.Dispose();
}
