namespace Adder.Core.Paths;

/// <summary>What <c>realpath</c> raises an error for.</summary>
internal enum Strictness
{
    Lenient,
    Strict,
    AllowMissing,
    AllButLast,
}
