using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Adder.Conformance.Objects;

/// <summary>Bound methods of Python as delegates whose object is a twin. The same function gives the same method, so that they are equal
/// where Python's are; and like Python's, they live by whoever holds them.</summary>
public static class WeakMethods
{
    private static readonly ConditionalWeakTable<WeakTwin, DynamicMethod> Methods = [];
    private static readonly ConditionalWeakTable<MethodInfo, WeakTwin> Functions = [];

    internal static WeakCallable Bind(WeakTwin function, WeakTwin self) =>
        Methods.GetValue(function, Make).CreateDelegate<WeakCallable>(self);

    /// <summary>The function of a bound method; <see langword="null"/> for another callable.</summary>
    internal static WeakTwin? Function(WeakCallable callable) => Functions.TryGetValue(callable.Method, out var function) ? function : null;

    /// <summary>Calls a function with its object.</summary>
    /// <param name="self">The object.</param>
    /// <param name="arguments">What else it is called with.</param>
    /// <param name="function">The number of the function's twin.</param>
    /// <returns>What it returns.</returns>
    public static object? Call(WeakTwin self, object?[] arguments, long function) =>
        PythonCalls.Call(PythonCalls.Kind.TwinCall, function, ["value", self, .. arguments], self);

    private static DynamicMethod Make(WeakTwin function)
    {
        var method = new DynamicMethod("method", typeof(object), [typeof(WeakTwin), typeof(object[])], typeof(WeakMethods).Module);
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldc_I8, function.Id);
        il.Emit(OpCodes.Call, typeof(WeakMethods).GetMethod(nameof(Call))!);
        il.Emit(OpCodes.Ret);
        Functions.Add(method, function);
        return method;
    }
}
