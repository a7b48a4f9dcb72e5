using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Adder.Core.Synchronization;

/// <summary>A delegate and the arguments that it is to be called with, which are laid out as Python does it when it is called.</summary>
internal sealed class ThreadTarget
{
    private readonly Delegate target;
    private readonly object?[] args;
    private readonly Dictionary<string, object?> kwargs;

    internal ThreadTarget(Delegate target, IEnumerable<object?> args, IEnumerable<KeyValuePair<string, object?>>? kwargs)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(args);
        this.target = target;
        this.args = [.. args];
        this.kwargs = new(kwargs ?? []);
    }

    private string Name => NameOf(target)!;

    /// <summary>The function's name; what the compiler made for a lambda or a local function is told as Python would.</summary>
    internal static string? NameOf(Delegate? target)
    {
        if (target?.Method.Name is not { } name || !name.StartsWith('<')) return target?.Method.Name;
        var start = name.IndexOf(">g__", StringComparison.Ordinal);
        return start < 0 ? "<lambda>" : name[(start + 4)..name.LastIndexOf('|')];
    }

    internal void Call()
    {
        if (Invoke() is Task task) TaskThreadContext.Run(() => task);
    }

    /// <summary>Calls it on this thread.</summary>
    /// <returns>What it returns.</returns>
    internal object? Invoke()
    {
        var bound = Bind(target.Method.GetParameters());
        try
        {
            return target.DynamicInvoke(bound);
        }
        catch (TargetInvocationException error) when (error.InnerException is { } thrown)
        {
            ExceptionDispatchInfo.Throw(thrown);
            throw;
        }
        catch (ArgumentException error) when (error is not (ValueError or TypeError))
        {
            throw new TypeError($"{Name}(): {error.Message}", error);
        }
    }

    private object?[] Bind(ParameterInfo[] parameters)
    {
        if (args.Length > parameters.Length) throw new TypeError($"{Name}() takes {Taken(parameters)} but {args.Length} {(args.Length == 1 ? "was" : "were")} given");
        var bound = new object?[parameters.Length];
        var missing = new List<string>();
        foreach (var (name, _) in kwargs)
            if (!Array.Exists(parameters, parameter => parameter.Name == name)) throw new TypeError($"{Name}() got an unexpected keyword argument '{name}'");
        for (var i = 0; i < parameters.Length; i++)
        {
            var isNamed = kwargs.TryGetValue(parameters[i].Name!, out var named);
            if (i < args.Length && isNamed) throw new TypeError($"{Name}() got multiple values for argument '{parameters[i].Name}'");
            if (i < args.Length) bound[i] = args[i];
            else if (isNamed) bound[i] = named;
            else if (parameters[i].HasDefaultValue) bound[i] = parameters[i].DefaultValue;
            else missing.Add($"'{parameters[i].Name}'");
        }

        return missing.Count == 0 ? bound : throw new TypeError(
            $"{Name}() missing {missing.Count} required positional argument{(missing.Count == 1 ? string.Empty : "s")}: {Listed(missing)}");
    }

    private static string Taken(ParameterInfo[] parameters)
    {
        var least = parameters.Count(static parameter => !parameter.HasDefaultValue);
        var range = least == parameters.Length ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"from {least} to ");
        return string.Create(CultureInfo.InvariantCulture, $"{range}{parameters.Length} positional argument{(parameters.Length == 1 ? string.Empty : "s")}");
    }

    private static string Listed(List<string> names) => names.Count switch
    {
        1 => names[0],
        2 => $"{names[0]} and {names[1]}",
        _ => $"{string.Join(", ", names[..^1])}, and {names[^1]}",
    };
}
