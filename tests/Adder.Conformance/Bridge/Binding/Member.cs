using System.Numerics;
using System.Reflection;
using Adder.Conformance.Objects;

namespace Adder.Conformance.Binding;

/// <summary>One name that Python can call: the overloads of a function, method or constructor, or the get or set of a property.</summary>
internal sealed class Member
{
    private static readonly List<Member> All = [];
    private readonly Func<object?, object?[], object?>? direct;
    private long calls;

    private Member(string name, IReadOnlyList<Overload> overloads, Func<object?, object?[], object?>? direct)
    {
        Name = name;
        Overloads = overloads;
        this.direct = direct;
    }

    internal string Name { get; }

    internal IReadOnlyList<Overload> Overloads { get; }

    internal static Member Get(int id) => All[id];

    /// <summary>Adds the overloads of a name. The first parameters may be given by the bridge itself and not by Python.</summary>
    internal static int Add(string name, IEnumerable<MethodBase> methods, int ownParameters = 0) =>
        Add(new Member(name, [.. methods.Select(method => new Overload(method, ownParameters))], null));

    internal static int Add(string name, Func<object?, object?[], object?> direct) => Add(new Member(name, [], direct));

    /// <summary>How often each name was called since the last time this was asked. Refused arguments are no call.</summary>
    internal static Dictionary<string, object?> TakeCounts()
    {
        var counts = new Dictionary<string, object?>();
        foreach (var member in All)
            if (Interlocked.Exchange(ref member.calls, 0) is > 0 and var calls)
                counts[member.Name] = calls + (counts.TryGetValue(member.Name, out var others) ? (long)others! : 0);
        return counts;
    }

    internal object? Invoke(object? self, object?[] arguments, Dictionary<object, object?>? keywords, params object?[] prefix)
    {
        if (direct is not null)
        {
            Interlocked.Increment(ref calls);
            return direct(self, arguments);
        }

        var (overload, values) = Choose(arguments, keywords);
        Interlocked.Increment(ref calls);
        return overload.Invoke(self, prefix.Length == 0 ? values : [.. prefix, .. values]);
    }

    private (Overload Overload, object?[] Values) Choose(object?[] arguments, Dictionary<object, object?>? keywords)
    {
        (Overload, object?[])? best = null;
        var lowest = int.MaxValue;
        BindingException? refusal = null;
        foreach (var overload in Overloads)
        {
            if (!overload.TryBind(arguments, keywords, out var values, out var cost, ref refusal) || cost >= lowest) continue;
            best = (overload, values);
            lowest = cost;
        }

        return best ?? throw refusal ?? new BindingException("TypeError",
            $"{Name}(): no overload takes ({string.Join(", ", arguments.Select(PythonType).Concat(keywords?.Select(k => $"{k.Key}={PythonType(k.Value)}") ?? []))})");
    }

    private static string PythonType(object? value) => value switch
    {
        null => "NoneType",
        bool => "bool",
        long or BigInteger => "int",
        double => "float",
        string => "str",
        byte[] => "bytes",
        object?[] => "tuple",
        List<object?> => "list",
        Dictionary<object, object?> => "dict",
        PythonObject python => (string)PythonCalls.Call(PythonCalls.Kind.TypeName, python.Id, [], python)!,
        _ => value.GetType().Name,
    };

    private static int Add(Member member)
    {
        lock (All)
        {
            All.Add(member);
            return All.Count - 1;
        }
    }
}
