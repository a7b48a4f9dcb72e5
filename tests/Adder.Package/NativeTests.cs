using System.Runtime.InteropServices;
using Adder.Aot;
using Adder.Tests.Examples;

namespace Adder.Package;

/// <summary>The program published as machine code: of a project, with every member of the library in it, and of a script.</summary>
public sealed class NativeTests(PackedLibrary library, NativeTests.Stage stage) : IClassFixture<NativeTests.Stage>
{
    [Fact]
    public void a_script_publishes_without_a_warning()
    {
        Assert.SkipUnless(NativeLinker.IsThere, NativeLinker.Lack);
        Assert.Equal(new Run(0, "", ""), stage.Publishing("script"));
        Assert.False(File.Exists(stage.Program("script") + ".dll"));
    }

    // proxy_as, which warns who calls it, makes classes by DispatchProxy, which has a warning of its own
    [Fact]
    public void no_member_of_the_library_has_a_warning_of_trimming_or_machine_code()
    {
        Assert.SkipUnless(NativeLinker.IsThere, NativeLinker.Lack);
        var lines = stage.Publishing("project").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("System.Reflection.DispatchProxy", Assert.Single(lines), StringComparison.Ordinal);
        Assert.False(File.Exists(stage.Program("project") + ".dll"));
    }

    [Theory]
    [MemberData(nameof(Hello.Endings), MemberType = typeof(Hello))]
    public void the_program_of_a_project_ends_as_in_Python(string[] arguments) => EndsAsInPython("project", arguments);

    [Theory]
    [MemberData(nameof(Hello.Endings), MemberType = typeof(Hello))]
    public void the_program_of_a_script_ends_as_in_Python(string[] arguments) => EndsAsInPython("script", arguments);

    [Theory]
    [InlineData("project")]
    [InlineData("script")]
    public void argv_begins_with_the_program_and_path_with_its_folder(string kind)
    {
        Assert.SkipUnless(NativeLinker.IsThere, NativeLinker.Lack);
        Assert.Equal((stage.Program(kind), Path.GetDirectoryName(stage.Program(kind))), Hello.Place(library.Execute("/", stage.Program(kind), "where")));
    }

    private void EndsAsInPython(string kind, string[] arguments)
    {
        Assert.SkipUnless(NativeLinker.IsThere, NativeLinker.Lack);
        Assert.Equal(Hello.InPython(arguments), Hello.WithoutFrames(library.Execute("/", [stage.Program(kind), .. arguments])));
    }

    public sealed class Stage
    {
        private readonly Dictionary<string, (Run Publishing, string Program)> made = [];

        public Stage(PackedLibrary library)
        {
            if (!NativeLinker.IsThere) return;
            var project = new ConsoleProject(library, "native", """<TrimmerRootAssembly Include="Adder" />""");
            made["project"] = (project.Make("publish", "-r", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true", "-p:TrimmerSingleWarn=false"), project.Made("native"));

            var script = ScriptTests.Stage.Write(Path.Combine(library.NewFolder("published"), "hello.cs"), ScriptTests.Stage.Text(library));
            var program = library.NewFolder("published/made");
            made["script"] = (library.Execute("/", "dotnet", "publish", script, "-o", program, "-v", "q", "-nologo", "-p:TrimmerSingleWarn=false"), Path.Combine(program, "hello"));
        }

        public Run Publishing(string kind) => made[kind].Publishing;

        public string Program(string kind) => made[kind].Program;
    }
}
