namespace Adder.Tests.Weak;

/// <summary>An object that can be told from the others, and that equals none of them.</summary>
internal sealed class Named(int number)
{
    internal int Number => number;

    public override string ToString() => $"o{number}";
}
