using System.Runtime;
using System.Runtime.CompilerServices;
using Adder.Core.Weak;

namespace Adder;

public static partial class weakref
{
    /// <summary>A reference to a method of an object that does not keep the object alive: it lives as long as the object.</summary>
    /// <typeparam name="TDelegate">The delegate's type.</typeparam>
    /// <remarks>A lambda's object is what the compiler made of the variables that it captures. See
    /// <see href="https://docs.python.org/3/library/weakref.html#weakref.WeakMethod">WeakMethod</see> in Python's documentation.</remarks>
    public class WeakMethod<TDelegate> : IEquatable<WeakMethod<TDelegate>>, IReferenceOwner
        where TDelegate : Delegate
    {
        private ReferenceNode node;

        // Object to delegate, so that the delegate lives by its object, which it refers to, and not the object by the delegate.
        private DependentHandle bound;
        private Action<WeakMethod<TDelegate>>? callback;
        private bool isHashed;
        private int hash;

        /// <summary>Refers to a method of an object.</summary>
        /// <param name="meth">The method, with its object.</param>
        /// <param name="callback">Called once with this reference when the object has died; see <see cref="ReferenceType{T}"/>.</param>
        /// <exception cref="TypeError">The delegate has no object, as that of a static method, or calls several methods.</exception>
        public WeakMethod(TDelegate meth, Action<WeakMethod<TDelegate>>? callback = null)
        {
            if (meth?.Target is not { } target || !meth.HasSingleTarget)
                throw new TypeError($"argument should be a bound method, not {meth?.GetType().ToString() ?? "NoneType"}");
            this.callback = callback;
            bound = new DependentHandle(target, meth);
            node.Enter(this, target, callback is not null);
        }

        /// <summary>Takes the reference out of the table of references.</summary>
        ~WeakMethod()
        {
            node.Release();
            bound.Dispose();
        }

        /// <summary>What is called when the object has died; <see langword="null"/> for nothing, and once the object is dead.</summary>
        public Action<WeakMethod<TDelegate>>? __callback__ => call() is null ? null : callback;

        /// <summary>The method with its object, or <see langword="null"/> once the object is dead.</summary>
        public TDelegate? call()
        {
            var target = node.Target;
            var method = target is null ? null : Unsafe.As<TDelegate>(bound.Dependent);
            GC.KeepAlive(target);
            GC.KeepAlive(this);
            return method;
        }

        /// <summary>Whether the objects and the methods are equal, or, once an object is dead, whether the references are the same.</summary>
        /// <param name="other">The other reference.</param>
        public bool Equals(WeakMethod<TDelegate>? other) => ReferenceEquals(this, other)
            || (call() is { } one && other?.call() is { } two && one.Target!.Equals(two.Target) && one.Method.Equals(two.Method));

        /// <inheritdoc/>
        public override bool Equals(object? obj) => Equals(obj as WeakMethod<TDelegate>);

        /// <summary>The hash of the object, which is kept when the object dies.</summary>
        /// <exception cref="TypeError">The object died before its hash was asked for.</exception>
        public override int GetHashCode()
        {
            if (Volatile.Read(ref isHashed)) return hash;
            hash = (call() ?? throw new TypeError("weak object has gone away")).Target!.GetHashCode();
            Volatile.Write(ref isHashed, true);
            return hash;
        }

        /// <summary>Says what it refers to, as Python's <c>repr</c> does.</summary>
        public override string ToString() => References.Describe("weakref", this, call()?.Target);

        /// <summary>See <see cref="Equals(WeakMethod{TDelegate})"/>.</summary>
        public static bool operator ==(WeakMethod<TDelegate>? left, WeakMethod<TDelegate>? right) => left is null ? right is null : left.Equals(right);

        /// <summary>See <see cref="Equals(WeakMethod{TDelegate})"/>.</summary>
        public static bool operator !=(WeakMethod<TDelegate>? left, WeakMethod<TDelegate>? right) => !(left == right);

        ref ReferenceNode IReferenceOwner.Node => ref node;

        void IReferring.Died() => References.Call(ref callback, this);
    }
}
