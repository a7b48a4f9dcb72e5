using CsCheck;

namespace Adder.Tests.Oracle;

/// <summary>A generator that chooses between values.</summary>
public static class Among
{
    public static Gen<T> These<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);
}
