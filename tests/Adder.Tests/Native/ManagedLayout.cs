using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Adder.Tests.Native;

/// <summary>Where the runtime really puts the fields of a struct.</summary>
internal static class ManagedLayout
{
    internal static int SizeOf(Type type)
    {
        var method = new DynamicMethod("size", typeof(int), null, typeof(ManagedLayout).Module, skipVisibility: true);
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Sizeof, type);
        il.Emit(OpCodes.Ret);
        return (int)method.Invoke(null, null)!;
    }

    internal static int OffsetOf(Type type, FieldInfo field)
    {
        var method = new DynamicMethod("offset", typeof(int), [type.MakeByRefType()], typeof(ManagedLayout).Module, skipVisibility: true);
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldflda, field);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Sub);
        il.Emit(OpCodes.Conv_I4);
        il.Emit(OpCodes.Ret);
        return (int)method.Invoke(null, [RuntimeHelpers.GetUninitializedObject(type)])!;
    }
}
