using System.Runtime.CompilerServices;
using Adder.Core.Weak;

namespace Adder;

public static partial class weakref
{
    /// <summary>A reference that does not keep its object alive.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <remarks>Python's <c>r()</c> is <see cref="call"/>. Two references are equal if their objects are; once one of the objects is dead,
    /// a reference equals itself alone. Safe for any number of threads. See
    /// <see href="https://docs.python.org/3/library/weakref.html#weakref.ReferenceType">ReferenceType</see> in Python's documentation.</remarks>
    public class ReferenceType<T> : IEquatable<ReferenceType<T>>, IReferenceOwner, IPlain
        where T : class
    {
        private ReferenceNode node;
        private Action<ReferenceType<T>>? callback;
        private bool isHashed;
        private int hash;

        /// <summary>Refers to an object.</summary>
        /// <param name="object">The object.</param>
        /// <param name="callback">Called once with this reference when the object has died, on a thread of the library's own, unless this
        /// reference has died before or with it; those of one object are called newest first. What it throws goes to
        /// <see cref="sys.unraisablehook"/>.</param>
        /// <exception cref="TypeError">The object is <see langword="null"/>.</exception>
        /// <remarks>Where Python gives the same reference once more, this makes an equal one.</remarks>
        public ReferenceType(T @object, Action<ReferenceType<T>>? callback = null)
        {
            this.callback = callback;
            node.Enter(this, @object, callback is not null);
        }

        /// <summary>What is called when the object has died; <see langword="null"/> for nothing, and once the object is dead.</summary>
        public Action<ReferenceType<T>>? __callback__ => node.Target is null ? null : callback;

        /// <summary>The object, or <see langword="null"/> once it is dead.</summary>
        public T? Target => call();

        /// <summary>The object, or <see langword="null"/> once it is dead.</summary>
        /// <returns>The object, which lives as long as the answer is held, but see <see cref="Shared{T}"/>.</returns>
        public T? call()
        {
            var target = Unsafe.As<T>(node.Target);
            GC.KeepAlive(this);
            return target;
        }

        /// <summary>Counts another handle of an object that lives by <see cref="Shared{T}"/> handles.</summary>
        /// <returns>The handle; <see langword="null"/> once the object is dead.</returns>
        public Shared<T>? share() => call() is { } target ? Shared<T>.Of(target) : null;

        /// <summary>Whether the objects of two references are equal, or, once one of them is dead, whether the references are the same.</summary>
        /// <param name="other">The other reference.</param>
        public virtual bool Equals(ReferenceType<T>? other) =>
            ReferenceEquals(this, other) || (other is not null && call() is { } one && other.call() is { } two && one.Equals(two));

        /// <inheritdoc/>
        public sealed override bool Equals(object? obj) => Equals(obj as ReferenceType<T>);

        /// <summary>The hash of the object, which is kept when the object dies.</summary>
        /// <exception cref="TypeError">The object died before its hash was asked for.</exception>
        public override int GetHashCode()
        {
            if (Volatile.Read(ref isHashed)) return hash;
            hash = (call() ?? throw new TypeError("weak object has gone away")).GetHashCode();
            Volatile.Write(ref isHashed, true);
            return hash;
        }

        /// <summary>Says what it refers to, as Python's <c>repr</c> does, with the hash by identity for the address.</summary>
        public override string ToString() => References.Describe("weakref", this, call());

        /// <summary>See <see cref="Equals(ReferenceType{T})"/>.</summary>
        public static bool operator ==(ReferenceType<T>? left, ReferenceType<T>? right) => left is null ? right is null : left.Equals(right);

        /// <summary>See <see cref="Equals(ReferenceType{T})"/>.</summary>
        public static bool operator !=(ReferenceType<T>? left, ReferenceType<T>? right) => !(left == right);

        int? IPlain.Rank => callback is null && (GetType() == typeof(ReferenceType<T>) || GetType() == typeof(@ref<T>)) ? 0 : null;

        ref ReferenceNode IReferenceOwner.Node => ref node;

        void IReferring.Died() => References.Call(ref callback, this);
    }

    /// <summary>A reference that does not keep its object alive: what Python's <c>weakref.ref(obj)</c> makes.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="object">The object.</param>
    /// <param name="callback">Called once with this reference when the object has died; see <see cref="ReferenceType{T}"/>.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/weakref.html#weakref.ref">ref</see> in Python's documentation.</remarks>
    public class @ref<T>(T @object, Action<ReferenceType<T>>? callback = null) : ReferenceType<T>(@object, callback)
        where T : class;

    /// <summary>A reference with a key: what a <c>WeakValueDictionary</c> tells of its values.</summary>
    /// <typeparam name="TKey">The key's type.</typeparam>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="ob">The object.</param>
    /// <param name="callback">Called once with this reference when the object has died; see <see cref="ReferenceType{T}"/>.</param>
    /// <param name="key">The key.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/weakref.html">weakref</see> in Python's documentation, which does not
    /// describe it.</remarks>
    public class KeyedRef<TKey, T>(T ob, Action<ReferenceType<T>>? callback, TKey key) : ReferenceType<T>(ob, callback)
        where T : class
    {
        /// <summary>The key.</summary>
        public TKey key { get; } = key;
    }
}
