namespace Adder.Core.Descriptors;

/// <summary>What a descriptor is waited for.</summary>
internal enum Direction
{
    Reading,
    Writing,
}
