using System.Runtime.InteropServices;

namespace Adder.Core.Weak;

/// <summary>One weak reference as the table knows it. It keeps neither the object nor the reference's owner alive.</summary>
internal struct ReferenceSlot
{
    /// <summary>What the user holds.</summary>
    internal WeakGCHandle<object> Handle;

    /// <summary>Which of several references is newer.</summary>
    internal long Sequence;

    /// <summary>The hash by identity of the object.</summary>
    internal int Hash;

    /// <summary>The neighbours in the chain of a bucket, or the next one in that of the free slots; 0 for none.</summary>
    internal int Next;
    internal int Previous;

    /// <summary>Where the reference stands among those that are watched; 0 for nowhere.</summary>
    internal WatchedPlace Watched;

    internal readonly IReferenceOwner? Owner => Handle.IsAllocated && Handle.TryGetTarget(out var owner) ? (IReferenceOwner)owner : null;
}
