using Adder.Package;
using Adder.Tests;
using Adder.Tests.Examples;
using Xunit.Sdk;

[assembly: AssemblyFixture(typeof(PackedLibrary))]
[assembly: Xunit.v3.Parallelization(Mode = ParallelMode.None)]

namespace Adder.Package;

/// <summary>The package as <c>dotnet pack</c> makes it, in a folder that programs beside it restore from. No other package has its version, and
/// what is unpacked stays in this folder, so that nothing older is tested. All other packages come from where the machine has them.</summary>
public sealed class PackedLibrary : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    public PackedLibrary()
    {
        Packing = Execute(Repository.Root, "dotnet", "pack", "src/Adder", "-c", "Release", "-o", folder["source"], "-v", "q", "-nologo",
            $"-p:PackageVersion={Version}", $"-p:NuspecOutputPath={folder["nuspec"]}");
        Assert.True(Packing.ExitCode == 0, Packing.ToString());
        var machines = Run.Of("/", "dotnet", "nuget", "locals", "global-packages", "--list").Output.Split(": ")[^1].Trim();
        File.WriteAllText(folder["nuget.config"], $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{folder["unpacked"]}" />
              </config>
              <packageSources>
                <add key="packed" value="{folder["source"]}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{machines}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    public string Version { get; } = $"0.0.0-test.{Environment.ProcessId}.{DateTime.UtcNow.Ticks}";

    public Run Packing { get; }

    public string Package => folder[$"source/Adder.{Version}.nupkg"];

    public string Symbols => folder[$"source/Adder.{Version}.snupkg"];

    /// <summary>Makes a folder for a program that is to restore the package.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(folder[name]).FullName;

    /// <summary>Runs a program, usually dotnet, so that it leaves nothing behind outside of this folder and no server running.</summary>
    public Run Execute(string directory, params string[] command) => Run.Of(directory,
    [
        "env", "-u", "NUGET_PACKAGES", $"XDG_DATA_HOME={folder["data"]}", "DOTNET_CLI_UI_LANGUAGE=en", "UseSharedCompilation=false",
        "MSBUILDDISABLENODEREUSE=1", .. command,
    ]);

    public void Dispose() => folder.Dispose();
}
