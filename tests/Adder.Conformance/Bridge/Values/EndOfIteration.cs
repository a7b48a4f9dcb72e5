namespace Adder.Conformance.Values;

/// <summary>Python's StopIteration, as a value.</summary>
internal sealed class EndOfIteration
{
    internal static readonly EndOfIteration Mark = new();
}
