using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;
using Adder.Conformance.Objects;

namespace Adder.Conformance.Binding;

/// <summary>A delegate that has the parameters of a Python callable under their names, where C# takes any delegate and lays out the arguments
/// for it. There is none for a callable that has default values or takes any number of arguments.</summary>
public abstract class NamedDelegate(PythonObject callable)
{
    private const string Method = "Run";

    private static readonly ModuleBuilder Module =
        AssemblyBuilder.DefineDynamicAssembly(new("Adder.Conformance.Named"), AssemblyBuilderAccess.Run).DefineDynamicModule("named");

    private static readonly ConcurrentDictionary<string, Type> Emitted = new();

    internal static Delegate? Make(PythonObject callable)
    {
        if (PythonCalls.Call(PythonCalls.Kind.Parameters, callable.Id, [], callable) is not List<object?> found) return null;
        var names = found.Cast<string>().ToArray();
        var type = Emitted.GetOrAdd(string.Join(',', names), _ => Emit(names));
        var delegateType = Expression.GetDelegateType([.. Enumerable.Repeat(typeof(object), names.Length + 1)]);
        return PythonDelegate.Remember(Delegate.CreateDelegate(delegateType, Activator.CreateInstance(type, callable)!, Method), callable);
    }

    protected object? Call(object?[] arguments) => PythonCalls.CallDelegate(callable, arguments, typeof(object));

    private static Type Emit(string[] names)
    {
        const BindingFlags own = BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance;
        var builder = Module.DefineType($"Named_{string.Join('_', names)}", TypeAttributes.Public, typeof(NamedDelegate));
        var il = builder.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, [typeof(PythonObject)]).GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Call, typeof(NamedDelegate).GetConstructors(own)[0]);
        il.Emit(OpCodes.Ret);
        var method = builder.DefineMethod(Method, MethodAttributes.Public, typeof(object), [.. names.Select(_ => typeof(object))]);
        for (var i = 0; i < names.Length; i++) method.DefineParameter(i + 1, ParameterAttributes.None, names[i]);
        il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4, names.Length);
        il.Emit(OpCodes.Newarr, typeof(object));
        for (var i = 0; i < names.Length; i++)
        {
            il.Emit(OpCodes.Dup);
            il.Emit(OpCodes.Ldc_I4, i);
            il.Emit(OpCodes.Ldarg, i + 1);
            il.Emit(OpCodes.Stelem_Ref);
        }

        il.Emit(OpCodes.Call, typeof(NamedDelegate).GetMethod(nameof(Call), own)!);
        il.Emit(OpCodes.Ret);
        return builder.CreateType();
    }
}
