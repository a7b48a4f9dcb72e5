using System.Reflection;

namespace Adder.Core.Modules;

/// <summary>The assemblies of this process. Of two with one name, in two load contexts, the one that came first counts.</summary>
internal static class LoadedAssemblies
{
    internal static Dictionary<string, Assembly> ByName()
    {
        var found = new Dictionary<string, Assembly>(StringComparer.Ordinal);
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
            if (assembly.GetName().Name is { } name) found.TryAdd(name, assembly);
        return found;
    }

    internal static Assembly? Find(string name) => AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetName().Name == name);
}
