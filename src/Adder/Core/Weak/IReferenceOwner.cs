namespace Adder.Core.Weak;

/// <summary>What the user holds of a weak reference.</summary>
internal interface IReferenceOwner : IReferring
{
    ref ReferenceNode Node { get; }
}
