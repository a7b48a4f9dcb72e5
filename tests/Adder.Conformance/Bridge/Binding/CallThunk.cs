using System.Reflection;
using System.Reflection.Emit;

namespace Adder.Conformance.Binding;

/// <summary>Calls any method with boxed values. Reflection's own invocation can't hand over a span; this emits the call.</summary>
internal static class CallThunk
{
    internal delegate object? Call(object? self, object?[] values);

    internal static Call Make(MethodBase method)
    {
        var thunk = new DynamicMethod("call " + method.Name, typeof(object), [typeof(object), typeof(object[])], typeof(CallThunk).Module, skipVisibility: true);
        var il = thunk.GetILGenerator();
        if (!method.IsStatic && method is MethodInfo)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(method.DeclaringType!.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, method.DeclaringType);
        }

        var parameters = method.GetParameters();
        for (var i = 0; i < parameters.Length; i++) Load(il, i, parameters[i].ParameterType);
        if (method is ConstructorInfo constructor)
        {
            il.Emit(OpCodes.Newobj, constructor);
            Box(il, constructor.DeclaringType!);
        }
        else
        {
            var called = (MethodInfo)method;
            il.Emit(called.IsStatic || called.DeclaringType!.IsValueType ? OpCodes.Call : OpCodes.Callvirt, called);
            Box(il, called.ReturnType);
        }

        il.Emit(OpCodes.Ret);
        return thunk.CreateDelegate<Call>();
    }

    private static void Load(ILGenerator il, int index, Type type)
    {
        var value = type.IsByRef ? type.GetElementType()! : type;
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldc_I4, index);
        il.Emit(OpCodes.Ldelem_Ref);
        if (value.IsByRefLike)
        {
            var array = value.GetGenericArguments()[0].MakeArrayType();
            il.Emit(OpCodes.Castclass, array);
            il.Emit(OpCodes.Newobj, value.GetConstructor([array])!);
        }
        else
        {
            il.Emit(OpCodes.Unbox_Any, value);
        }

        if (!type.IsByRef) return;
        var local = il.DeclareLocal(value);
        il.Emit(OpCodes.Stloc, local);
        il.Emit(OpCodes.Ldloca, local);
    }

    private static void Box(ILGenerator il, Type type)
    {
        if (type == typeof(void))
        {
            il.Emit(OpCodes.Ldnull);
            return;
        }

        if (type.IsByRef)
        {
            type = type.GetElementType()!;
            il.Emit(OpCodes.Ldobj, type);
        }

        if (type.IsValueType) il.Emit(OpCodes.Box, type);
    }
}
