using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Adder.Core.Modules;

/// <summary>The modules of Python that this library has.</summary>
internal static class ModuleNames
{
    internal static ImmutableArray<string> Names { get; } =
        ["atexit", "errno", "io", "ntpath", "os", "posixpath", "queue", "signal", "stat", "sys", "threading", "weakref"];

    internal static IReadOnlyList<string> Ordered { get; } = Names;

    internal static IReadOnlySet<string> All { get; } = Names.ToFrozenSet(StringComparer.Ordinal);
}
