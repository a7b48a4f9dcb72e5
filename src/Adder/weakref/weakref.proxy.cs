using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Adder.Core.Weak;

namespace Adder;

public static partial class weakref
{
    /// <summary>The classes of proxies.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/weakref.html#weakref.ProxyTypes">ProxyTypes</see> in Python's
    /// documentation.</remarks>
    public static IReadOnlyList<Type> ProxyTypes { get; } = [typeof(ProxyType<>), typeof(CallableProxyType<>)];

    /// <summary>Makes what stands for an object without keeping it alive.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="object">The object.</param>
    /// <param name="callback">Called once with the proxy when the object has died; see <see cref="ReferenceType{T}"/>.</param>
    /// <exception cref="TypeError">The object is <see langword="null"/>.</exception>
    /// <remarks>See <see href="https://docs.python.org/3/library/weakref.html#weakref.proxy">proxy</see> in Python's documentation.</remarks>
    public static ProxyType<T> proxy<T>(T @object, Action<ProxyType<T>>? callback = null)
        where T : class => new(@object, callback);

    /// <summary>Makes what stands for a delegate without keeping it alive.</summary>
    /// <typeparam name="TDelegate">The delegate's type.</typeparam>
    /// <param name="object">The delegate, which is itself the object that lives or dies; see <see cref="WeakMethod{TDelegate}"/>.</param>
    /// <param name="callback">Called once with the proxy when the delegate has died; see <see cref="ReferenceType{T}"/>.</param>
    /// <exception cref="TypeError">The delegate is <see langword="null"/>.</exception>
    /// <remarks>See <see href="https://docs.python.org/3/library/weakref.html#weakref.proxy">proxy</see> in Python's documentation.</remarks>
    [OverloadResolutionPriority(1)]
    public static CallableProxyType<TDelegate> proxy<TDelegate>(TDelegate @object, Action<CallableProxyType<TDelegate>>? callback = null)
        where TDelegate : Delegate =>
        new(@object, callback is null ? null : proxy => callback((CallableProxyType<TDelegate>)proxy));

    /// <summary>Makes an implementation of an interface that forwards to an object without keeping it alive.</summary>
    /// <typeparam name="TInterface">The interface.</typeparam>
    /// <param name="object">The object.</param>
    /// <param name="callback">Called once when the object has died, unless nobody holds the proxy.</param>
    /// <returns>The proxy, whose members raise <see cref="ReferenceError"/> once the object is dead.</returns>
    /// <exception cref="TypeError">The object is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The type is no interface.</exception>
    /// <remarks>See <see href="https://docs.python.org/3/library/weakref.html#weakref.proxy">proxy</see> in Python's documentation.</remarks>
    [RequiresDynamicCode("The proxy's class is made at run time: use proxy(obj).call(o => o.Member) with NativeAOT.")]
    public static TInterface proxy_as<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TInterface>(TInterface @object, Action? callback = null)
        where TInterface : class
    {
        var inner = proxy(@object, callback is null ? (Action<ProxyType<TInterface>>?)null : _ => callback());
        var forwarding = DispatchProxy.Create<TInterface, ForwardingProxy>();
        ((ForwardingProxy)(object)forwarding).Living = inner.Living;
        return forwarding;
    }
}
