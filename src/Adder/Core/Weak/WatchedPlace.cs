namespace Adder.Core.Weak;

/// <summary>A place in one of the lists of watched references, in four bytes; the default is none.</summary>
internal readonly struct WatchedPlace(int generation, int index)
{
    private const int GenerationBits = 2;

    private readonly int code = (index << GenerationBits) + generation + 1;

    internal bool IsNone => code == 0;

    internal int Generation => (code - 1) & ((1 << GenerationBits) - 1);

    internal int Index => (code - 1) >> GenerationBits;
}
