namespace Adder.Core.Weak;

/// <summary>What a set holds for each of its elements.</summary>
internal readonly struct Nothing;
