namespace Adder.Core.Auditing;

/// <summary>The hooks of <c>sys.addaudithook</c>, and the one place from which events reach them.</summary>
internal static class AuditHooks
{
    private static readonly Lock AddLock = new();
    private static volatile Action<string, object?[]>[]? hooks;

    /// <summary>Whether there is a hook, for callers whose arguments cost something to make.</summary>
    internal static bool Listening => hooks is not null;

    internal static void Add(Action<string, object?[]> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        try
        {
            Raise("sys.addaudithook");
        }
        catch (RuntimeError)
        {
            return;   // a hook that is there already refused the new one, which Python does without a word
        }

        lock (AddLock) hooks = [.. hooks ?? [], hook];
    }

    internal static void Raise(string name, params ReadOnlySpan<object?> arguments)
    {
        if (hooks is { } listening) Deliver(listening, name, arguments.ToArray());
    }

    // The generic forms box their arguments only when somebody listens.
    internal static void Raise<T>(string name, T argument)
    {
        if (hooks is { } listening) Deliver(listening, name, [argument]);
    }

    internal static void Raise<T1, T2>(string name, T1 first, T2 second)
    {
        if (hooks is { } listening) Deliver(listening, name, [first, second]);
    }

    internal static void Raise<T1, T2, T3>(string name, T1 first, T2 second, T3 third)
    {
        if (hooks is { } listening) Deliver(listening, name, [first, second, third]);
    }

    internal static void Raise<T1, T2, T3, T4>(string name, T1 first, T2 second, T3 third, T4 fourth)
    {
        if (hooks is { } listening) Deliver(listening, name, [first, second, third, fourth]);
    }

    private static void Deliver(Action<string, object?[]>[] listening, string name, object?[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
            if (arguments[i] is os.path_arg path) arguments[i] = path.Value;
        foreach (var hook in listening) hook(name, arguments);
    }
}
