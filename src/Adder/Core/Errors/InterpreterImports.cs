namespace Adder.Core.Errors;

/// <summary>What is said to who wants to change how modules are found and compiled.</summary>
internal static class InterpreterImports
{
    internal const string MetaPath = "add folders to sys.path, or handle AssemblyLoadContext.Default.Resolving to find assemblies in a way of your own";
    internal const string PathHooks = "sys.path holds folders only: handle AssemblyLoadContext.Default.Resolving to load from an archive or a network";
    internal const string PathImporterCache = "folders of sys.path are looked into at each search, so there is no cache to clear: drop the line";
    internal const string GetLazyImports = "an assembly is always loaded at its first use: drop the call";
    internal const string SetLazyImports = "an assembly is always loaded at its first use: load one at once by Assembly.Load(name)";
    internal const string GetLazyImportsFilter = "no filter decides when assemblies are loaded: drop the call, and see sys.modules for what is loaded";
    internal const string SetLazyImportsFilter = "no filter decides when assemblies are loaded: load those that are needed early by Assembly.Load(name)";
    internal const string LazyModules = "compare Assembly.GetReferencedAssemblies() with sys.modules to see what is not loaded yet";
    internal const string DontWriteBytecode = "a running program writes no compiled files: dotnet build and dotnet publish decide where the output goes";
    internal const string PycachePrefix = "a running program writes no compiled files: set BaseOutputPath or ArtifactsPath in the project";
    internal const string Platlibdir = "a .NET installation has no lib folder: sys.prefix is where it stands, AppContext.BaseDirectory where the program does";
}
