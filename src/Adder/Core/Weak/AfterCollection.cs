namespace Adder.Core.Weak;

/// <summary>What else <c>weakref.collect</c> has done, once the callbacks have run.</summary>
internal static class AfterCollection
{
    private static readonly Lock Gate = new();
    private static Action[] steps = [];

    internal static void Add(Action step)
    {
        lock (Gate) steps = [.. steps, step];
    }

    internal static void Run()
    {
        foreach (var step in Volatile.Read(ref steps)) step();
    }
}
