using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Microsoft.Coyote;
using Microsoft.Coyote.Rewriting;
using Mono.Cecil;

namespace Adder.Schedules;

/// <summary>Copies of the library and of this program in which Coyote decides who goes on at each lock, exchange, read of a volatile and await,
/// with a bug planted before or not.</summary>
internal sealed class RewrittenLibrary : IDisposable
{
    private static readonly string[] Rewritten = ["Adder.dll", "Adder.Schedules.dll"];

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("adder-schedules-");

    public RewrittenLibrary(Action<ModuleDefinition>? plant)
    {
        var (sources, target) = (directory.CreateSubdirectory("sources"), directory.CreateSubdirectory("rewritten"));
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory)) File.Copy(file, Path.Combine(sources.FullName, Path.GetFileName(file)));
        if (plant is not null) Plant(plant, Path.Combine(sources.FullName, Rewritten[0]));
        foreach (var file in sources.EnumerateFiles()) file.CopyTo(Path.Combine(target.FullName, file.Name));
        Rewrite(sources.FullName, target.FullName);
    }

    public (int ExitCode, string Output) Explore(string scenario, int schedules)
    {
        var program = Path.Combine(directory.FullName, "rewritten", Rewritten[1]);
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileName(host) == "dotnet" ? host : "dotnet",
            ["exec", program, "explore", schedules.ToString(CultureInfo.InvariantCulture), scenario]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";   // then nobody spins, which would only make the schedules longer
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    public void Dispose() => directory.Delete(recursive: true);

    private static void Plant(Action<ModuleDefinition> plant, string path)
    {
        using var module = ModuleDefinition.ReadModule(path, new ReaderParameters { ReadWrite = true });
        plant(module);
        module.Write();
        File.Delete(Path.ChangeExtension(path, ".pdb"));   // they are those of the library without the bug
    }

    // The command-line tool would do this. Without it, what it calls has to be called by its name.
    private static void Rewrite(string sources, string target)
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var options = Type("Microsoft.Coyote.Rewriting.RewritingOptions");
        var configuration = Configuration.Create();
        var wanted = options.GetMethod("Create", Any)!.Invoke(null, [])!;
        Set("AssembliesDirectory", sources);
        Set("OutputDirectory", target);
        Set("AssemblyPaths", Rewritten.Select(name => Path.Combine(sources, name)).ToHashSet());
        var logWriter = Activator.CreateInstance(Type("Microsoft.Coyote.Logging.LogWriter"), Any, null, [configuration, false], null);
        var run = Array.Find(typeof(RewritingEngine).GetMethods(Any), method => method.Name == "Run" && method.GetParameters().Length == 4)!;
        run.Invoke(null, [wanted, configuration, logWriter, Activator.CreateInstance(Type("Microsoft.Coyote.Profiler"), nonPublic: true)]);

        static Type Type(string name) => typeof(RewritingEngine).Assembly.GetType(name) ?? typeof(Configuration).Assembly.GetType(name, throwOnError: true)!;

        void Set(string property, object value) => options.GetProperty(property, Any)!.SetValue(wanted, value);
    }
}
