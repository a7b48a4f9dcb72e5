using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace Adder.Core.Modules;

/// <summary>Folders in which .NET finds assemblies, beyond those that the program was built with.</summary>
internal static class SearchPath
{
    private static readonly sys.path_type List = new([Start]);

    static SearchPath()
    {
        if (IsSupported) AssemblyLoadContext.Default.Resolving += Find;
    }

    internal static sys.path_type Folders => List;

    /// <summary>Whether assemblies may come from elsewhere. ILLink.Substitutions.xml has it false in a program that is trimmed, as they might
    /// miss what was left out there.</summary>
    // the analyzer wants to see a switch of .NET's here, and none says that a program is not trimmed
#pragma warning disable IL4000
    [FeatureGuard(typeof(RequiresUnreferencedCodeAttribute))]
    internal static bool IsSupported => true;
#pragma warning restore IL4000

    private static string Start => Path.TrimEndingDirectorySeparator(
        (AppContext.GetData("EntryPointFilePath") is string script ? Path.GetDirectoryName(script) : null) ?? AppContext.BaseDirectory);

    [RequiresUnreferencedCode("The assembly may need what trimming has removed.")]
    private static Assembly? Find(AssemblyLoadContext context, AssemblyName name)
    {
        foreach (var folder in List.ToArray())
        {
            var file = Path.GetFullPath(Path.Combine(folder, name.CultureName ?? "", name.Name + ".dll"));
            if (File.Exists(file)) return context.LoadFromAssemblyPath(file);
        }

        return null;
    }
}
