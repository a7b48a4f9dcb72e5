using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Processes;
using Adder.Core.Text;

namespace Adder.Core.Environment;

/// <summary>
/// What <c>os.environ</c> holds: the variables that the process had when they were first asked for, and every change made through here,
/// which also reaches the C library and .NET, and through them the children of both. Reads take no lock.
/// </summary>
/// <remarks>Keys and values are in the form that <see cref="EnvironmentForm{T}.Held"/> gives.</remarks>
internal static class EnvironmentTable
{
    private static readonly Lock WriteLock = new();
    private static volatile ConcurrentDictionary<string, Variable>? table;
    private static long changes;

    internal static bool SupportsBytes => !OperatingSystem.IsWindows();

    internal static int Count => Table.Count;

    private static ConcurrentDictionary<string, Variable> Table => table ?? FirstRead();

    internal static string? Get(string key) => Table.TryGetValue(key, out var variable) ? variable.Value : null;

    /// <summary>All variables as they stand now, in the order in which they came.</summary>
    internal static KeyValuePair<string, string>[] Snapshot()
    {
        var variables = Table.ToArray();
        Array.Sort(variables, static (left, right) => left.Value.Order.CompareTo(right.Value.Order));
        return Array.ConvertAll(variables, static variable => KeyValuePair.Create(variable.Key, variable.Value.Value));
    }

    internal static void Set(string key, string value)
    {
        CheckSet(key, value);
        lock (WriteLock)
        {
            WriteThrough(key, value);
            Table.AddOrUpdate(key, static (_, added) => added, static (_, old, added) => old with { Value = added.Value },
                new Variable(value, ++changes));
        }
    }

    /// <returns>The value that the variable has now.</returns>
    internal static string SetDefault(string key, string value)
    {
        lock (WriteLock)
        {
            if (Get(key) is { } there) return there;
            Set(key, value);
            return value;
        }
    }

    internal static void Add(string key, string value)
    {
        lock (WriteLock)
        {
            if (Get(key) is not null) throw new ArgumentException($"the environment variable {PythonRepr.Of(key)} is there already");
            Set(key, value);
        }
    }

    /// <summary>Removes a variable, from the system even when the table does not know it.</summary>
    /// <returns>Whether the table knew it.</returns>
    internal static bool Remove(string key, [NotNullWhen(true)] out string? value)
    {
        CheckUnset(key);
        lock (WriteLock)
        {
            WriteThrough(key, null);
            var known = Table.TryRemove(key, out var variable);
            value = variable.Value;
            return known;
        }
    }

    /// <summary>Removes a variable if it is there.</summary>
    /// <returns>The value that it had, or <see langword="null"/>.</returns>
    internal static string? Take(string key) => Get(key) is not null && Remove(key, out var value) ? value : null;

    /// <summary>Removes the oldest variable.</summary>
    /// <returns>What it was, or <see langword="null"/> when there are none.</returns>
    internal static KeyValuePair<string, string>? TakeFirst()
    {
        while (Oldest() is { } key)
            if (Take(key) is { } value) return new(key, value);
        return null;
    }

    internal static void Clear()
    {
        foreach (var (key, _) in Snapshot()) Take(key);
    }

    /// <summary>Changes the system's variables but not the table, as <c>os.putenv</c> does.</summary>
    internal static void SetBehind(in os.path_arg name, in os.path_arg value)
    {
        var key = WithoutNul(EnvironmentText.Of(FsPath.Decode(name)));
        var text = EnvironmentText.Of(FsPath.Decode(value));
        CheckSet(key, text);
        lock (WriteLock) WriteThrough(key, text);
    }

    /// <summary>Removes from the system's variables but not from the table, as <c>os.unsetenv</c> does.</summary>
    internal static void RemoveBehind(in os.path_arg name)
    {
        var key = EnvironmentText.Of(FsPath.Decode(name));
        CheckUnset(key);
        lock (WriteLock) WriteThrough(key, null);
    }

    /// <summary>Takes over what others have changed in the C library's variables; .NET learns of it too.</summary>
    internal static void Reload()
    {
        lock (WriteLock)
        {
            var old = Table;
            var current = Read();
            foreach (var (key, variable) in current)
                if (!old.TryGetValue(key, out var known) || known.Value != variable.Value) SetManaged(key, variable.Value);
            foreach (var (key, _) in old)
                if (!current.ContainsKey(key)) SetManaged(key, null);
            table = current;
        }
    }

    /// <summary>The system's variables as they stand now, those behind the table's back too. No change is made meanwhile through
    /// here, which might free what is being copied.</summary>
    internal static NativeStrings CopyForPrograms()
    {
        lock (WriteLock) return EnvironmentBlock.Copy();
    }

    private static ConcurrentDictionary<string, Variable> FirstRead()
    {
        lock (WriteLock) return table ??= Read();
    }

    // of two entries with one name the first counts, as for getenv
    private static ConcurrentDictionary<string, Variable> Read()
    {
        var variables = new ConcurrentDictionary<string, Variable>();
        foreach (var (key, value) in EnvironmentBlock.Read()) variables.TryAdd(key, new Variable(value, ++changes));
        return variables;
    }

    private static void CheckSet(string key, string value)
    {
        WithoutNul(key);
        WithoutNul(value);
        if (key.Contains('=')) throw new ValueError("illegal environment variable name");
        if (AuditHooks.Listening) AuditHooks.Raise("os.putenv", FsCodec.Encode(key), FsCodec.Encode(value));
    }

    private static void CheckUnset(string key)
    {
        WithoutNul(key);
        if (AuditHooks.Listening) AuditHooks.Raise("os.unsetenv", FsCodec.Encode(key));
    }

    private static string? Oldest()
    {
        string? oldest = null;
        var order = long.MaxValue;
        foreach (var (key, variable) in Table)
            if (variable.Order < order) (oldest, order) = (key, variable.Order);
        return oldest;
    }

    private static string WithoutNul(string text) => text.Contains('\0') ? throw new ValueError("embedded null byte") : text;

    private static void WriteThrough(string key, string? value)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("putenv");
        if (value is null) EnvironmentTableUnix.Unset(key);
        else EnvironmentTableUnix.Set(key, value);
        SetManaged(key, value);
    }

    // .NET has no variable without a name; the C library may have inherited one.
    private static void SetManaged(string key, string? value)
    {
        if (key.Length > 0) System.Environment.SetEnvironmentVariable(key, value);
    }

    private readonly record struct Variable(string Value, long Order);
}
