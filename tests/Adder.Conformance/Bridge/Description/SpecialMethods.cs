using System.Collections;
using System.Reflection;
using Adder.Conformance.Binding;
using Adder.Conformance.Values;

namespace Adder.Conformance.Description;

/// <summary>Which C# member stands for which of Python's special methods. One rule for all classes, as docs/porting.md has it.</summary>
internal static class SpecialMethods
{
    private static readonly (string Python, string CSharp)[] Operators =
    [
        ("__or__", "op_BitwiseOr"), ("__and__", "op_BitwiseAnd"), ("__xor__", "op_ExclusiveOr"), ("__sub__", "op_Subtraction"),
        ("__lt__", "op_LessThan"), ("__le__", "op_LessThanOrEqual"), ("__gt__", "op_GreaterThan"), ("__ge__", "op_GreaterThanOrEqual"),
    ];

    private static readonly (string Python, string CSharp)[] Methods =
    [
        ("__call__", "call"), ("__contains__", "Contains"), ("__contains__", "ContainsKey"), ("__delitem__", "__delitem__"), ("__delitem__", "Remove"),
        ("__getitem__", "get_Item"), ("__setitem__", "set_Item"), ("__len__", "get_Count"), ("__ior__", "op_BitwiseOrAssignment"),
        ("__iand__", "op_BitwiseAndAssignment"), ("__ixor__", "op_ExclusiveOrAssignment"), ("__isub__", "op_SubtractionAssignment"),
    ];

    internal static List<Dictionary<string, object?>> Of(Type type, string name)
    {
        var found = new Dictionary<string, Dictionary<string, object?>>();
        foreach (var (python, cSharp) in Methods)
            if (!found.ContainsKey(python) && Own(type, cSharp, $"{name}.{cSharp}") is { Length: > 0 } overloads) found[python] = Signatures.Add($"{name}.{python}", overloads);
        foreach (var (python, cSharp) in Operators)
            if (type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy).Where(m => m.Name == cSharp).ToArray() is { Length: > 0 } overloads)
                found[python] = new(Signatures.Add($"{name}.{python}", overloads)) { ["operator"] = true };
        if (Library.Owns(type.GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType)) Add("__repr__", (self, _) => self!.ToString());
        if (Library.Owns(type.GetMethod(nameof(Equals), [typeof(object)])?.DeclaringType))
        {
            Add("__eq__", (self, arguments) => self!.Equals(arguments[0]));
            Add("__hash__", (self, _) => (long)self!.GetHashCode());
        }

        if (typeof(IEnumerator).IsAssignableFrom(type)) Add("__next__", (self, _) => Next((IEnumerator)self!));
        else if (typeof(IEnumerable).IsAssignableFrom(type)) Add("__iter__", (self, _) => new Stepper(((IEnumerable)PublicEnumeration(self!)).GetEnumerator()));
        if (typeof(Delegate).IsAssignableFrom(type)) found["__call__"] = Signatures.Add($"{name}.__call__", [type.GetMethod("Invoke")!]);
        if (typeof(IDisposable).IsAssignableFrom(type)) Add("__exit__", (self, _) => Disposed((IDisposable)self!));
        return [.. found.Values];

        void Add(string python, Func<object?, object?[], object?> direct) =>
            found[python] = new() { ["name"] = python, ["id"] = (long)Member.Add($"{name}.{python}", direct), ["overloads"] = new List<object?>() };
    }

    private static MethodInfo[] Own(Type type, string name, string fullName) =>
    [
        .. type.GetMethods().Where(m => m.Name == name && Library.Owns(m.DeclaringType) && !m.ReturnType.IsByRefLike && !Library.IsGuide(m))
            .Select(m => Library.Close(m, fullName)).OfType<MethodInfo>(),
    ];

    private static object? Next(IEnumerator enumerator) => enumerator.MoveNext() ? enumerator.Current : EndOfIteration.Mark;

    private static object? Disposed(IDisposable disposable)
    {
        disposable.Dispose();
        return null;
    }

    // a mapping's public enumerator gives keys, as Python's; its interfaces give pairs
    private static IEnumerable PublicEnumeration(object self)
    {
        var enumerator = self.GetType().GetMethod("GetEnumerator", Type.EmptyTypes);
        return enumerator is null ? (IEnumerable)self : Enumerate((IEnumerator)enumerator.Invoke(self, BindingFlags.DoNotWrapExceptions, null, null, null)!);
    }

    private static IEnumerable Enumerate(IEnumerator enumerator)
    {
        while (enumerator.MoveNext()) yield return enumerator.Current;
    }
}
