using System.Reflection;

namespace Adder.Core.Weak;

/// <summary>What an interface's members are forwarded through.</summary>
/// <remarks>Its derived class is made at run time.</remarks>
internal class ForwardingProxy : DispatchProxy
{
    /// <summary>Gives the object or raises <see cref="ReferenceError"/>.</summary>
    internal Func<object>? Living { get; set; }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.Invoke(Living!(), BindingFlags.DoNotWrapExceptions, binder: null, args, culture: null);
}
