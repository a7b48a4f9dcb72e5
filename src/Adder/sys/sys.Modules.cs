using Adder.Core.Modules;

namespace Adder;

public static partial class sys
{
    /// <summary>The assemblies that are loaded now, by their simple names.</summary>
    /// <value>Always up to date. It can't be changed: .NET loads an assembly when it is first needed, and keeps it.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.modules">sys.modules</see> in Python's
    /// documentation.</remarks>
    public static modules_type modules { get; } = new();

    /// <summary>The folders in which an assembly is looked for that is not found beside the program: a list that may be changed.</summary>
    /// <value>The first item is the script's folder, or that of the program. After <c>sys.path.Add(folder)</c>, a first use of
    /// an assembly finds it there, and so does <c>Assembly.Load(name)</c>.</value>
    /// <remarks>A program that was trimmed or compiled by NativeAOT has all its assemblies with it: there the list is only a list.
    /// See <see href="https://docs.python.org/3/library/sys.html#sys.path">sys.path</see> in Python's documentation.</remarks>
    public static path_type path => SearchPath.Folders;

    /// <summary>The names of the modules of this library, in the order of their letters.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.builtin_module_names">sys.builtin_module_names</see> in
    /// Python's documentation.</remarks>
    public static IReadOnlyList<string> builtin_module_names => ModuleNames.Ordered;

    /// <summary>The names of the modules of Python's library that are there: those of this library.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.stdlib_module_names">sys.stdlib_module_names</see> in
    /// Python's documentation.</remarks>
    public static IReadOnlySet<string> stdlib_module_names => ModuleNames.All;
}
