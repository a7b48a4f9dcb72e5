namespace Adder.Core.Errors;

/// <summary>Where it is said that something was forgotten instead of closed.</summary>
internal static class ResourceWarnings
{
    internal static Action<ResourceWarning>? Hook { get; set; }

    internal static void Raise(string message) => Hook?.Invoke(new ResourceWarning(message));
}
