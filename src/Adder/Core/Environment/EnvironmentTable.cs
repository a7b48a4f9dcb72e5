using System.Collections.Concurrent;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Text;

namespace Adder.Core.Environment;

/// <summary>
/// What <c>os.environ</c> holds: the variables that the process had when they were first asked for, and every change made through here,
/// which also reaches the C library and .NET, and through them the children of both. Reads take no lock.
/// </summary>
/// <remarks>Keys and values are in the form of <see cref="EnvironmentText"/>.</remarks>
internal static class EnvironmentTable
{
    private static readonly Lock WriteLock = new();
    private static volatile ConcurrentDictionary<string, Variable>? table;
    private static long changes;

    private static ConcurrentDictionary<string, Variable> Table => table ?? FirstRead();

    internal static int Count => Table.Count;

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

    /// <summary>Removes a variable, from the system even when the table does not know it.</summary>
    /// <returns>Whether the table knew it.</returns>
    internal static bool Remove(string key)
    {
        CheckUnset(key);
        lock (WriteLock)
        {
            WriteThrough(key, null);
            return Table.TryRemove(key, out _);
        }
    }

    /// <summary>Changes the system's variables but not the table, as <c>os.putenv</c> does.</summary>
    internal static void SetBehind(string key, string value)
    {
        CheckSet(key, value);
        lock (WriteLock) WriteThrough(key, value);
    }

    /// <summary>Removes from the system's variables but not from the table, as <c>os.unsetenv</c> does.</summary>
    internal static void RemoveBehind(string key)
    {
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
        EnvironmentText.RefuseNul(key);
        EnvironmentText.RefuseNul(value);
        if (key.Contains('=')) throw new ValueError("illegal environment variable name");
        if (AuditHooks.Listening) AuditHooks.Raise("os.putenv", FsCodec.Encode(key), FsCodec.Encode(value));
    }

    private static void CheckUnset(string key)
    {
        EnvironmentText.RefuseNul(key);
        if (AuditHooks.Listening) AuditHooks.Raise("os.unsetenv", FsCodec.Encode(key));
    }

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
