using System.Runtime.CompilerServices;

namespace Adder.Tests.Weak;

[Collection(ProcessState.Name)]
public sealed class ProxyTests
{
    private const string Gone = "weakly-referenced object no longer exists";

    [Fact]
    public void proxies_forward_until_the_object_is_dead()
    {
        var (proxy, told) = Proxy();
        weakref.collect();
        Assert.Equal(Gone, Assert.Throws<ReferenceError>(() => proxy.call(list => list.Count)).Message);
        Assert.Equal(Gone, Assert.Throws<ReferenceError>(proxy.ToString).Message);
        Assert.True(told());
    }

    [Fact]
    public void an_interface_is_forwarded_and_its_exceptions_arrive()
    {
        var list = Forwarding();
        weakref.collect();
        Assert.Equal(Gone, Assert.Throws<ReferenceError>(() => list.Count).Message);
    }

    [Fact]
    public void a_delegate_gives_a_callable_proxy()
    {
        var function = (int a) => a + 1;
        var proxy = weakref.proxy(function);
        Assert.Equal(3, proxy.Invoke(2));
        Assert.Equal(3, proxy.call(f => f(2)));
        Assert.Equal("unhashable type: 'weakref.CallableProxyType'", Assert.Throws<TypeError>(() => proxy.GetHashCode()).Message);
        GC.KeepAlive(function);
    }

    [Fact]
    public void a_weak_method_lives_as_long_as_its_object()
    {
        var method = Method(out var told);
        weakref.collect();
        Assert.Null(method.call());
        Assert.True(told());
        var kept = new List<int>();
        var living = new weakref.WeakMethod<Action<int>>(kept.Add);
        weakref.collect();
        living.call()!(5);
        Assert.Equal([5], kept);
        Assert.Equal(new weakref.WeakMethod<Action<int>>(kept.Add), living);
        Assert.NotEqual(new weakref.WeakMethod<Action>(kept.Clear), (object)living);
        Assert.Throws<TypeError>(() => new weakref.WeakMethod<Action>(GC.Collect));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (weakref.ProxyType<List<int>> Proxy, Func<bool> Told) Proxy()
    {
        var told = false;
        var proxy = weakref.proxy(new List<int> { 1, 2 }, _ => told = true);
        return (proxy, () => told);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IList<int> Forwarding()
    {
        IList<int> list = new List<int> { 1, 2 };
        var proxy = weakref.proxy_as(list);
        proxy.Add(7);
        Assert.Equal([1, 2, 7], list);
        Assert.Equal(7, proxy[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => proxy[3]);
        GC.KeepAlive(list);
        return proxy;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static weakref.WeakMethod<Action<int>> Method(out Func<bool> told)
    {
        var isTold = false;
        told = () => isTold;
        return new weakref.WeakMethod<Action<int>>(new List<int>().Add, _ => isTold = true);
    }
}
