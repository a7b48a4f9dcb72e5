using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>A guide: the garbage collector counts bytes, not blocks.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.getallocatedblocks">sys.getallocatedblocks</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterMemory.Getallocatedblocks, error: true, DiagnosticId = Guide.Id)]
    public static object? getallocatedblocks() => Guide.Teach<object?>(InterpreterMemory.Getallocatedblocks);

    /// <inheritdoc cref="getallocatedblocks()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterMemory.Getallocatedblocks, error: true, DiagnosticId = Guide.Id)]
    public static object? getallocatedblocks(params object?[] args) => Guide.Teach<object?>(InterpreterMemory.Getallocatedblocks);

    /// <summary>A guide: the table of interned texts has no size to ask for.</summary>
    /// <param name="_only_immortal">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.getunicodeinternedsize">sys.getunicodeinternedsize</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterMemory.Getunicodeinternedsize, error: true, DiagnosticId = Guide.Id)]
    public static object? getunicodeinternedsize(object? _only_immortal) => Guide.Teach<object?>(InterpreterMemory.Getunicodeinternedsize);

    /// <inheritdoc cref="getunicodeinternedsize(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterMemory.Getunicodeinternedsize, error: true, DiagnosticId = Guide.Id)]
    public static object? getunicodeinternedsize(params object?[] args) => Guide.Teach<object?>(InterpreterMemory.Getunicodeinternedsize);

    /// <summary>A guide: objects are not counted by references.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.gettotalrefcount">sys.gettotalrefcount</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterMemory.Gettotalrefcount, error: true, DiagnosticId = Guide.Id)]
    public static object? gettotalrefcount() => Guide.Teach<object?>(InterpreterMemory.Gettotalrefcount);

    /// <inheritdoc cref="gettotalrefcount()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterMemory.Gettotalrefcount, error: true, DiagnosticId = Guide.Id)]
    public static object? gettotalrefcount(params object?[] args) => Guide.Teach<object?>(InterpreterMemory.Gettotalrefcount);

    /// <summary>A guide: objects of the heap are not listed.</summary>
    /// <param name="limit">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.getobjects">sys.getobjects</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterMemory.Getobjects, error: true, DiagnosticId = Guide.Id)]
    public static object? getobjects(object? limit) => Guide.Teach<object?>(InterpreterMemory.Getobjects);

    /// <inheritdoc cref="getobjects(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterMemory.Getobjects, error: true, DiagnosticId = Guide.Id)]
    public static object? getobjects(params object?[] args) => Guide.Teach<object?>(InterpreterMemory.Getobjects);

    /// <summary>A guide: the garbage collector has figures of its own.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys._debugmallocstats">sys._debugmallocstats</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterMemory.Debugmallocstats, error: true, DiagnosticId = Guide.Id)]
    public static object? _debugmallocstats() => Guide.Teach<object?>(InterpreterMemory.Debugmallocstats);

    /// <inheritdoc cref="_debugmallocstats()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterMemory.Debugmallocstats, error: true, DiagnosticId = Guide.Id)]
    public static object? _debugmallocstats(params object?[] args) => Guide.Teach<object?>(InterpreterMemory.Debugmallocstats);

    /// <summary>A guide: the runtime keeps no caches that a program could clear.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys._clear_internal_caches">sys._clear_internal_caches</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterMemory.ClearInternalCaches, error: true, DiagnosticId = Guide.Id)]
    public static object? _clear_internal_caches() => Guide.Teach<object?>(InterpreterMemory.ClearInternalCaches);

    /// <inheritdoc cref="_clear_internal_caches()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterMemory.ClearInternalCaches, error: true, DiagnosticId = Guide.Id)]
    public static object? _clear_internal_caches(params object?[] args) => Guide.Teach<object?>(InterpreterMemory.ClearInternalCaches);

    /// <summary>A guide: the runtime keeps no caches that a program could clear.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys._clear_type_cache">sys._clear_type_cache</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterMemory.ClearTypeCache, error: true, DiagnosticId = Guide.Id)]
    public static object? _clear_type_cache() => Guide.Teach<object?>(InterpreterMemory.ClearTypeCache);

    /// <inheritdoc cref="_clear_type_cache()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterMemory.ClearTypeCache, error: true, DiagnosticId = Guide.Id)]
    public static object? _clear_type_cache(params object?[] args) => Guide.Teach<object?>(InterpreterMemory.ClearTypeCache);

    /// <summary>A guide: objects live as long as they are reached.</summary>
    /// <param name="op">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys._is_immortal">sys._is_immortal</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterMemory.IsImmortal, error: true, DiagnosticId = Guide.Id)]
    public static object? _is_immortal(object? op) => Guide.Teach<object?>(InterpreterMemory.IsImmortal);

    /// <inheritdoc cref="_is_immortal(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterMemory.IsImmortal, error: true, DiagnosticId = Guide.Id)]
    public static object? _is_immortal(params object?[] args) => Guide.Teach<object?>(InterpreterMemory.IsImmortal);
}
