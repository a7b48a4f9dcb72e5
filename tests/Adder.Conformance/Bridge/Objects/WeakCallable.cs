namespace Adder.Conformance.Objects;

/// <summary>A Python callable that C# may hold only weakly.</summary>
/// <param name="arguments">What it is called with.</param>
/// <returns>What it returns.</returns>
public delegate object? WeakCallable(params object?[] arguments);
