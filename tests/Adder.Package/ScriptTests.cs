using System.Text.RegularExpressions;
using Adder.Tests;
using Adder.Tests.Examples;

namespace Adder.Package;

/// <summary>A file that is a program by itself: a line for the system, one for the package, and it runs.</summary>
public sealed partial class ScriptTests(PackedLibrary library, ScriptTests.Stage stage) : IClassFixture<ScriptTests.Stage>
{
    [Theory]
    [MemberData(nameof(Hello.Endings), MemberType = typeof(Hello))]
    public void a_script_prints_nothing_but_its_own_and_ends_as_in_Python(string[] arguments) =>
        Assert.Equal(Hello.InPython(arguments), Hello.WithoutFrames(stage.Run(arguments)));

    [Fact]
    public void the_ways_to_end_are_what_they_are_called()
    {
        Assert.Equal((3, ""), (Hello.InPython("exit").ExitCode, Hello.InPython("exit").Errors));
        Assert.Equal(1, Hello.InPython("fail").ExitCode);
        Assert.EndsWith("[Errno 2] No such file or directory: '/nowhere'\n", Hello.InPython("fail").Errors, StringComparison.Ordinal);
        Assert.EndsWith("left 2\nfinally 2\nat exit\n", Hello.InPython("fail").Output, StringComparison.Ordinal);
        Assert.Equal(new Run(1, "", "usage: hello ENDING [argument ...]\n"), Hello.InPython());
    }

    [Fact]
    public void the_traceback_names_the_script_and_the_line()
    {
        var line = 1 + Array.FindIndex(File.ReadAllLines(stage.Script), text => text.Contains(Hello.Nowhere, StringComparison.Ordinal));
        Assert.True(line > 1);
        Assert.Contains($"  File \"{stage.Script}\", line {line}, in <module>\n", stage.Run("fail").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void argv_begins_with_the_script_and_path_with_its_folder() =>
        Assert.Equal((stage.Script, Path.GetDirectoryName(stage.Script)), Hello.Place(stage.Run("where")));

    [Theory]
    [InlineData("dotnet")]
    [InlineData("dotnet run")]
    public void it_may_be_started_in_other_ways(string command)
    {
        var script = Stage.Write(Path.Combine(library.NewFolder(command), "hello.cs"), Stage.Text(library, command));
        Assert.Equal(Hello.InPython("exit", "--top", "5"), library.Execute("/", script, "exit", "--top", "5"));
    }

    [Fact]
    public void the_script_that_the_readme_shows_runs_as_it_says()
    {
        var shown = File.ReadAllText(Repository.At("src/Adder/README.md")).Split("```csharp\n")[1].Split("```")[0];
        var script = Stage.Write(Path.Combine(library.NewFolder("readme"), "biggest.cs"), ShownVersion().Replace(shown, library.Version));
        var files = library.NewFolder("readme/files");
        foreach (var size in (int[])[7, 30, 1, 200]) File.WriteAllBytes(Path.Combine(files, $"of {size}"), new byte[size]);
        Assert.Equal(new Run(0, $"200 {files}/of 200\n30 {files}/of 30\n7 {files}/of 7\n", ""), library.Execute("/", script, files));
        Assert.Equal(new Run(1, "", "usage: biggest FOLDER\n"), library.Execute("/", script));
    }

    [GeneratedRegex("(?<=#:package Adder@).*")]
    private static partial Regex ShownVersion();

    public sealed class Stage(PackedLibrary library)
    {
        public string Script { get; } = Write(Path.Combine(library.NewFolder("script"), "hello.cs"), Text(library));

        public static string Text(PackedLibrary library, string command = "dotnet --") => $"#!/usr/bin/env -S {command}\n#:package Adder@{library.Version}\n{Hello.Source}";

        public static string Write(string script, string text)
        {
            File.WriteAllText(script, text);
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return script;
        }

        public Run Run(params string[] arguments) => library.Execute("/", [Script, .. arguments]);
    }
}
