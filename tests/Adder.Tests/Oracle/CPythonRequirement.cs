using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Reflection;
using Adder.Tests.Oracle;
using Xunit.v3;

[assembly: CPythonRequirement]

namespace Adder.Tests.Oracle;

/// <summary>Skips a test whose class asks CPython, where there is none that it can ask: before it begins, so that no property test takes
/// the skip for a failure.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CPythonRequirementAttribute : BeforeAfterTestAttribute
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const byte Call = 0x28, CallVirtual = 0x6F;

    private static readonly ConcurrentDictionary<Type, bool> Known = new() { [typeof(CPython)] = true, [typeof(CPythonInstallation)] = true };

    public override void Before(MethodInfo methodUnderTest, IXunitTest test) =>
        Assert.SkipWhen(CPythonInstallation.Lack is not null && Asks(methodUnderTest.DeclaringType!), CPythonInstallation.Lack ?? "");

    private static bool Asks(Type type)
    {
        if (Known.TryGetValue(type, out var known)) return known;
        Known[type] = false;   // while it is looked at, so that a circle ends
        var owner = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var asks = owner.GetMethods(All).Cast<MethodBase>().Concat(owner.GetConstructors(All)).SelectMany(Callees).Any(Asks)
            || owner.GetNestedTypes(All).Any(Asks);
        return Known[type] = asks;
    }

    // Every byte that may be a call is tried: one that is none resolves to nothing, or to a type that changes nothing.
    private static IEnumerable<Type> Callees(MethodBase method)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i + 4 < il.Length; i++)
            if (il[i] is Call or CallVirtual && Declaring(method, BinaryPrimitives.ReadInt32LittleEndian(il.AsSpan(i + 1))) is { } type
                && type.Assembly == typeof(CPython).Assembly)
                yield return type;
    }

    private static Type? Declaring(MethodBase method, int token)
    {
        try
        {
            return method.Module.ResolveMethod(token, method.DeclaringType!.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null)?.DeclaringType;
        }
        catch (Exception e) when (e is ArgumentException or BadImageFormatException or TypeLoadException)
        {
            return null;
        }
    }
}
