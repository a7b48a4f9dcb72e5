using Adder.Tests.Examples;

namespace Adder.Package;

/// <summary>A project as <c>dotnet new console</c> and <c>dotnet add package Adder</c> make it; its program is hello.cs.</summary>
public sealed class ConsoleProject
{
    private readonly PackedLibrary library;

    public ConsoleProject(PackedLibrary library, string name, string items = "")
    {
        this.library = library;
        Folder = library.NewFolder(name);
        File.WriteAllText(Path.Combine(Folder, "Program.cs"), Hello.Source);
        File.WriteAllText(Path.Combine(Folder, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Adder" Version="{library.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    /// <summary>Builds or publishes it into its folder <c>made</c>.</summary>
    public Run Make(string verb, params string[] options)
    {
        var run = library.Execute(Folder, ["dotnet", verb, "-c", "Release", "-o", "made", "-v", "q", "-nologo", .. options]);
        Assert.True(run.ExitCode == 0, run.ToString());
        return run;
    }

    public string Made(string file) => Path.Combine(Folder, "made", file);
}
