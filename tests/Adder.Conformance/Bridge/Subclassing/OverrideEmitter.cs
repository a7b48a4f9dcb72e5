using System.Reflection;
using System.Reflection.Emit;
using Adder.Conformance.Objects;

namespace Adder.Conformance.Subclassing;

/// <summary>Emits subclasses whose virtual methods ask Python where Python overrides them, and the base class where it doesn't.</summary>
/// <remarks>Constructors take two more parameters in front: the Python side, and a bit for each method that it overrides.
/// <c>base:name</c> calls the method of the base class, as <c>super().name()</c> does in Python.</remarks>
internal static class OverrideEmitter
{
    internal const int OwnParameters = 2;
    internal const string BasePrefix = "base:";

    private static readonly ModuleBuilder Module =
        AssemblyBuilder.DefineDynamicAssembly(new("Adder.Conformance.Emitted"), AssemblyBuilderAccess.Run).DefineDynamicModule("emitted");

    private static int count;

    internal static Type Emit(Type type, IReadOnlyList<MethodInfo> virtuals)
    {
        var builder = Module.DefineType($"{type.Name}_{++count}", TypeAttributes.Public, type);
        var target = builder.DefineField("target", typeof(PythonTarget), FieldAttributes.Private);
        var overridden = builder.DefineField("overridden", typeof(long), FieldAttributes.Private);
        foreach (var constructor in type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(c => !c.IsPrivate && !c.IsAssembly))
            DefineConstructor(builder, constructor, target, overridden);
        for (var i = 0; i < virtuals.Count; i++)
        {
            DefineOverride(builder, virtuals[i], target, overridden, 1L << i);
            if (!virtuals[i].IsAbstract) DefineBaseCall(builder, virtuals[i]);
        }

        return builder.CreateType();
    }

    private static void DefineConstructor(TypeBuilder builder, ConstructorInfo constructor, FieldInfo target, FieldInfo overridden)
    {
        var parameters = constructor.GetParameters();
        var made = builder.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard,
            [typeof(PythonTarget), typeof(long), .. parameters.Select(p => p.ParameterType)]);
        made.DefineParameter(1, ParameterAttributes.None, "target");
        made.DefineParameter(2, ParameterAttributes.None, "overridden");
        CopyParameters(parameters, made.DefineParameter, OwnParameters);
        var il = made.GetILGenerator();
        SetField(il, target, OpCodes.Ldarg_1);       // before the base constructor runs: it may call virtual methods
        SetField(il, overridden, OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ldarg_0);
        for (var i = 0; i < parameters.Length; i++) il.Emit(OpCodes.Ldarg, i + 1 + OwnParameters);
        il.Emit(OpCodes.Call, constructor);
        il.Emit(OpCodes.Ret);
    }

    private static void SetField(ILGenerator il, FieldInfo field, OpCode argument)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(argument);
        il.Emit(OpCodes.Stfld, field);
    }

    private static void DefineOverride(TypeBuilder builder, MethodInfo method, FieldInfo target, FieldInfo overridden, long bit)
    {
        var types = Array.ConvertAll(method.GetParameters(), p => p.ParameterType);
        var made = builder.DefineMethod(method.Name, method.Attributes & ~(MethodAttributes.NewSlot | MethodAttributes.Abstract), method.ReturnType, types);
        var il = made.GetILGenerator();
        if (!method.IsAbstract)
        {
            var inPython = il.DefineLabel();
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, overridden);
            il.Emit(OpCodes.Ldc_I8, bit);
            il.Emit(OpCodes.And);
            il.Emit(OpCodes.Brtrue, inPython);
            CallBase(il, method, types.Length);
            il.MarkLabel(inPython);
        }

        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, target);
        il.Emit(OpCodes.Ldstr, method.Name);
        LoadArguments(il, types);
        il.Emit(OpCodes.Ldtoken, method.ReturnType);
        il.Emit(OpCodes.Call, typeof(Type).GetMethod(nameof(Type.GetTypeFromHandle))!);
        il.Emit(OpCodes.Callvirt, typeof(PythonTarget).GetMethod(nameof(PythonTarget.Call))!);
        if (method.ReturnType == typeof(void)) il.Emit(OpCodes.Pop);
        else il.Emit(OpCodes.Unbox_Any, method.ReturnType);
        il.Emit(OpCodes.Ret);
        builder.DefineMethodOverride(made, method);
    }

    private static void LoadArguments(ILGenerator il, Type[] types)
    {
        il.Emit(OpCodes.Ldc_I4, types.Length);
        il.Emit(OpCodes.Newarr, typeof(object));
        for (var i = 0; i < types.Length; i++)
        {
            il.Emit(OpCodes.Dup);
            il.Emit(OpCodes.Ldc_I4, i);
            il.Emit(OpCodes.Ldarg, i + 1);
            if (types[i].IsValueType) il.Emit(OpCodes.Box, types[i]);
            il.Emit(OpCodes.Stelem_Ref);
        }
    }

    private static void DefineBaseCall(TypeBuilder builder, MethodInfo method)
    {
        var parameters = method.GetParameters();
        var made = builder.DefineMethod(BasePrefix + method.Name, MethodAttributes.Public, method.ReturnType, Array.ConvertAll(parameters, p => p.ParameterType));
        CopyParameters(parameters, made.DefineParameter, 0);
        CallBase(made.GetILGenerator(), method, parameters.Length);
    }

    private static void CallBase(ILGenerator il, MethodInfo method, int parameters)
    {
        for (var i = 0; i <= parameters; i++) il.Emit(OpCodes.Ldarg, i);
        il.Emit(OpCodes.Call, method);
        il.Emit(OpCodes.Ret);
    }

    private static void CopyParameters(ParameterInfo[] parameters, Func<int, ParameterAttributes, string?, ParameterBuilder> define, int shift)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            var copy = define(i + 1 + shift, parameters[i].Attributes, parameters[i].Name);
            if (parameters[i].HasDefaultValue) copy.SetConstant(parameters[i].DefaultValue);
        }
    }
}
