namespace Adder.Conformance.Interop;

/// <summary>Raised in place of every call while the bridge is sabotaged: a test that passes all the same owes nothing to C#.</summary>
internal sealed class SabotageException(string member) : Exception($"sabotaged: {member}");
