using Adder.Tests.Examples;

namespace Adder.Package;

/// <summary>A console project that nothing is configured in.</summary>
public sealed class ConsoleTests(PackedLibrary library, ConsoleTests.Stage stage) : IClassFixture<ConsoleTests.Stage>
{
    [Fact]
    public void it_builds_without_a_warning() => Assert.Contains(" 0 Warning(s)\n", stage.Building.Output, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Hello.Endings), MemberType = typeof(Hello))]
    public void a_console_program_ends_as_in_Python(string[] arguments) =>
        Assert.Equal(Hello.InPython(arguments), Hello.WithoutFrames(library.Execute("/", [stage.Project.Made("console"), .. arguments])));

    [Fact]
    public void argv_begins_with_the_program_and_path_with_its_folder() => Assert.Equal(
        (stage.Project.Made("console"), Path.GetDirectoryName(stage.Project.Made("console"))),
        Hello.Place(library.Execute("/", stage.Project.Made("console"), "where")));

    [Fact]
    public void argv_begins_with_the_assembly_that_dotnet_was_given() => Assert.Equal(
        (stage.Project.Made("console.dll"), Path.GetDirectoryName(stage.Project.Made("console.dll"))),
        Hello.Place(library.Execute("/", "dotnet", stage.Project.Made("console.dll"), "where")));

    public sealed class Stage
    {
        public Stage(PackedLibrary library)
        {
            Project = new(library, "console");
            Building = Project.Make("build");
        }

        public ConsoleProject Project { get; }

        public Run Building { get; }
    }
}
