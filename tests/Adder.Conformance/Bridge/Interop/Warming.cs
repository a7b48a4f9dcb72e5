using System.Reflection;

namespace Adder.Conformance.Interop;

/// <summary>Opens every file that the runtime would open later.</summary>
/// <remarks>The runtime keeps assemblies open. One that is loaded in the middle of a test takes a descriptor's number that the test has
/// just closed, and counts on being closed.</remarks>
internal static class Warming
{
    internal static object? LoadEverything()
    {
        var loaded = new HashSet<string>();
        var waiting = new Queue<Assembly>([typeof(Warming).Assembly]);
        while (waiting.TryDequeue(out var assembly))
            foreach (var name in assembly.GetReferencedAssemblies())
                if (loaded.Add(name.FullName)) waiting.Enqueue(Assembly.Load(name));
        try
        {
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException e)
        {
            return e.ToString().Length == 0;   // a stack trace reads the symbols
        }
    }
}
