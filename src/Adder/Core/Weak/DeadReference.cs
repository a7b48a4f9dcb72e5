namespace Adder.Core.Weak;

/// <summary>Who is to be told of a death.</summary>
/// <param name="Owner">What the user holds.</param>
/// <param name="Sequence">Which of several references to the object is newer.</param>
/// <param name="Hash">The hash by identity that the object had.</param>
internal readonly record struct DeadReference(IReferring Owner, long Sequence, int Hash);
