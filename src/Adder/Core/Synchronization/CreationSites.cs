using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Adder.Core.Synchronization;

/// <summary>Where locks, queues and their like were made, as long as somebody wants to know.</summary>
internal static class CreationSites
{
    private static readonly ConditionalWeakTable<object, string> Sites = [];

    private static volatile bool areTracked;

    /// <summary>Whether what is made from now on is noted.</summary>
    internal static bool AreTracked
    {
        get => areTracked;
        set => areTracked = value;
    }

    /// <summary>Called by whatever can be waited for, when it is made.</summary>
    internal static void Note(object made)
    {
        if (areTracked) Track(made);
    }

    /// <summary>The file and line, or the method where those are not known; <see langword="null"/> for what was not noted.</summary>
    internal static string? Of(object made) => Sites.TryGetValue(made, out var site) ? site : null;

    private static void Track(object made)
    {
        var caller = new StackTrace(fNeedFileInfo: true).GetFrames().FirstOrDefault(static frame => !IsOurs(frame));
        if (caller is not null) Sites.AddOrUpdate(made, Text(caller));
    }

    private static bool IsOurs(StackFrame frame) => DiagnosticMethodInfo.Create(frame) is not { } method
        || method.DeclaringAssemblyName == typeof(CreationSites).Assembly.FullName;

    private static string Text(StackFrame frame) => frame.GetFileName() is { } file
        ? string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}:{frame.GetFileLineNumber()}")
        : DiagnosticMethodInfo.Create(frame)!.Name;
}
