using System.Runtime.CompilerServices;
using Adder.Core.Weak;

namespace Adder;

public static partial class weakref
{
    /// <summary>Stands for an object without keeping it alive: <c>p.call(o =&gt; o.Member)</c> is Python's <c>p.member</c>.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <remarks>See <see href="https://docs.python.org/3/library/weakref.html#weakref.ProxyType">ProxyType</see> in Python's
    /// documentation.</remarks>
    public class ProxyType<T> : IReferenceOwner, IPlain
        where T : class
    {
        private ReferenceNode node;
        private Action<ProxyType<T>>? callback;

        internal ProxyType(T target, Action<ProxyType<T>>? callback)
        {
            this.callback = callback;
            node.Enter(this, target, callback is not null);
        }

        /// <summary>Uses the object.</summary>
        /// <typeparam name="TResult">What the use gives.</typeparam>
        /// <param name="use">Called with the object, which lives until it returns.</param>
        /// <returns>What <paramref name="use"/> returns.</returns>
        /// <exception cref="ReferenceError">The object is dead.</exception>
        public TResult call<TResult>(Func<T, TResult> use)
        {
            ArgumentNullException.ThrowIfNull(use);
            return use(Living());
        }

        /// <summary>Uses the object.</summary>
        /// <param name="use">Called with the object, which lives until it returns.</param>
        /// <exception cref="ReferenceError">The object is dead.</exception>
        public void call(Action<T> use)
        {
            ArgumentNullException.ThrowIfNull(use);
            use(Living());
        }

        /// <summary>Whether the object equals another one, or that of another proxy.</summary>
        /// <param name="obj">The other object or proxy.</param>
        /// <exception cref="ReferenceError">An object is dead.</exception>
        public override bool Equals(object? obj) => Living().Equals(obj is ProxyType<T> other ? other.Living() : obj);

        /// <summary>Proxies have no hash, as in Python.</summary>
        /// <exception cref="TypeError">Always.</exception>
        public override int GetHashCode() => throw new TypeError($"unhashable type: 'weakref.{(this is ICallable ? "CallableProxyType" : "ProxyType")}'");

        /// <summary>What the object says.</summary>
        /// <exception cref="ReferenceError">The object is dead.</exception>
        public override string? ToString() => Living().ToString();

        internal T Living()
        {
            var target = Unsafe.As<T>(node.Target);
            GC.KeepAlive(this);
            return target ?? throw new ReferenceError("weakly-referenced object no longer exists");
        }

        int? IPlain.Rank => callback is null ? 1 : null;

        ref ReferenceNode IReferenceOwner.Node => ref node;

        void IReferring.Died() => References.Call(ref callback, this);
    }

    /// <summary>Stands for a delegate without keeping it alive.</summary>
    /// <typeparam name="TDelegate">The delegate's type.</typeparam>
    /// <remarks>See <see href="https://docs.python.org/3/library/weakref.html#weakref.CallableProxyType">CallableProxyType</see> in Python's
    /// documentation.</remarks>
    public sealed class CallableProxyType<TDelegate> : ProxyType<TDelegate>, ICallable
        where TDelegate : Delegate
    {
        internal CallableProxyType(TDelegate target, Action<ProxyType<TDelegate>>? callback) : base(target, callback) { }

        /// <summary>Calls the delegate. <c>p.call(f =&gt; f(x))</c> does so with types.</summary>
        /// <param name="args">What it is called with.</param>
        /// <returns>What it returns.</returns>
        /// <exception cref="ReferenceError">The delegate is dead.</exception>
        public object? Invoke(params object?[] args) => new Core.Synchronization.ThreadTarget(Living(), args, kwargs: null).Invoke();
    }

    /// <summary>What tells callable proxies from others.</summary>
    internal interface ICallable;
}
