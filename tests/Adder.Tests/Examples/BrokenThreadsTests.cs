using Adder.Tests.Oracle;

namespace Adder.Tests.Examples;

/// <summary>What examples with threads do when one dies of what nobody foresaw: an audit hook that is put into both twins sees to that.</summary>
[Collection(nameof(BuiltExample))]
public sealed class BrokenThreadsTests
{
    [Theory]
    [InlineData("du", "os.scandir")]
    [InlineData("jobs", "os.scandir", "open")]
    public void the_others_end_and_the_exit_code_says_that_the_answer_is_not_whole(string name, params string[] events)
    {
        using var stage = new Stage(name);
        foreach (var @event in events)
        {
            string[][] twins = [[CPythonInstallation.Newest.Executable, stage.Example.Twin], [stage.Example.Program]];
            foreach (var run in twins.Select(program => stage.Poisoned(@event, program)))
            {
                Assert.True(run.ExitCode == 1, run.ToString());
                Assert.InRange(Told(run), 1, 2);
            }
        }
    }

    private static int Told(Run run) => run.Errors.Split('\n').Count(line => line == "RuntimeError: poisoned");

    private sealed class Stage : IDisposable
    {
        private readonly TemporaryDirectory scripts = new();
        private readonly TemporaryDirectory tree = new();

        public Stage(string name)
        {
            Directory.CreateDirectory(tree["1/poison"]);
            Directory.CreateDirectory(tree["2/poison"]);
            File.WriteAllText(tree["3.poison"], "");
            File.WriteAllText(tree["4.poison"], "");
            File.WriteAllText(scripts["Directory.Build.targets"], $"""<Project><Import Project="{Repository.At("examples/Directory.Build.targets")}" /></Project>""");
            Copy(name, "cs", "../../src/Adder/Adder.csproj", Repository.At("src/Adder/Adder.csproj"), "using Adder;\n", """
                sys.addaudithook((name, args) =>
                {
                    if (name == os.environ["POISONED"] && args[0] is string path && path.EndsWith("poison", StringComparison.Ordinal)) throw new RuntimeError("poisoned");
                });

                """);
            Copy(name, "py", "", "", "import threading\n", """
                def poison(name, args):
                    if name == os.environ["POISONED"] and isinstance(args[0], str) and args[0].endswith("poison"):
                        raise RuntimeError("poisoned")
                sys.addaudithook(poison)

                """);
            Example = new BuiltExample(scripts[$"{name}.cs"]);
        }

        public BuiltExample Example { get; }

        public Run Poisoned(string @event, string[] program) => Run.Of(tree.FullName, ["env", $"POISONED={@event}", "timeout", "60", .. program, "--jobs", "2", "."]);

        public void Dispose()
        {
            Example.Dispose();
            tree.Dispose();
            scripts.Dispose();
        }

        private void Copy(string name, string extension, string project, string itsPlace, string head, string behindIt)
        {
            var script = File.ReadAllText(Repository.At($"examples/{name}/{name}.{extension}"));
            Assert.Contains(head, script);
            if (project.Length > 0) script = script.Replace(project, itsPlace, StringComparison.Ordinal);
            File.WriteAllText(scripts[$"{name}.{extension}"], script.Replace(head, head + behindIt, StringComparison.Ordinal));
        }
    }
}
