using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>A guide: assemblies are found by .NET.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.meta_path">sys.meta_path</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterImports.MetaPath, error: true, DiagnosticId = Guide.Id)]
    public static object? meta_path => Guide.Teach<object?>(InterpreterImports.MetaPath);

    /// <summary>A guide: assemblies are found by .NET.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.path_hooks">sys.path_hooks</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterImports.PathHooks, error: true, DiagnosticId = Guide.Id)]
    public static object? path_hooks => Guide.Teach<object?>(InterpreterImports.PathHooks);

    /// <summary>A guide: assemblies are found by .NET.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.path_importer_cache">sys.path_importer_cache</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterImports.PathImporterCache, error: true, DiagnosticId = Guide.Id)]
    public static object? path_importer_cache => Guide.Teach<object?>(InterpreterImports.PathImporterCache);

    /// <summary>A guide: assemblies are always loaded when they are first needed.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys.get_lazy_imports">sys.get_lazy_imports</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterImports.GetLazyImports, error: true, DiagnosticId = Guide.Id)]
    public static object? get_lazy_imports() => Guide.Teach<object?>(InterpreterImports.GetLazyImports);

    /// <inheritdoc cref="get_lazy_imports()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterImports.GetLazyImports, error: true, DiagnosticId = Guide.Id)]
    public static object? get_lazy_imports(params object?[] args) => Guide.Teach<object?>(InterpreterImports.GetLazyImports);

    /// <summary>A guide: assemblies are always loaded when they are first needed.</summary>
    /// <param name="mode">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys.set_lazy_imports">sys.set_lazy_imports</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterImports.SetLazyImports, error: true, DiagnosticId = Guide.Id)]
    public static object? set_lazy_imports(object? mode) => Guide.Teach<object?>(InterpreterImports.SetLazyImports);

    /// <inheritdoc cref="set_lazy_imports(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterImports.SetLazyImports, error: true, DiagnosticId = Guide.Id)]
    public static object? set_lazy_imports(params object?[] args) => Guide.Teach<object?>(InterpreterImports.SetLazyImports);

    /// <summary>A guide: assemblies are always loaded when they are first needed.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys.get_lazy_imports_filter">sys.get_lazy_imports_filter</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterImports.GetLazyImportsFilter, error: true, DiagnosticId = Guide.Id)]
    public static object? get_lazy_imports_filter() => Guide.Teach<object?>(InterpreterImports.GetLazyImportsFilter);

    /// <inheritdoc cref="get_lazy_imports_filter()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterImports.GetLazyImportsFilter, error: true, DiagnosticId = Guide.Id)]
    public static object? get_lazy_imports_filter(params object?[] args) => Guide.Teach<object?>(InterpreterImports.GetLazyImportsFilter);

    /// <summary>A guide: assemblies are always loaded when they are first needed.</summary>
    /// <param name="filter">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys.set_lazy_imports_filter">sys.set_lazy_imports_filter</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterImports.SetLazyImportsFilter, error: true, DiagnosticId = Guide.Id)]
    public static object? set_lazy_imports_filter(object? filter) => Guide.Teach<object?>(InterpreterImports.SetLazyImportsFilter);

    /// <inheritdoc cref="set_lazy_imports_filter(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterImports.SetLazyImportsFilter, error: true, DiagnosticId = Guide.Id)]
    public static object? set_lazy_imports_filter(params object?[] args) => Guide.Teach<object?>(InterpreterImports.SetLazyImportsFilter);

    /// <summary>A guide: assemblies are always loaded when they are first needed.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys.lazy_modules">sys.lazy_modules</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterImports.LazyModules, error: true, DiagnosticId = Guide.Id)]
    public static object? lazy_modules => Guide.Teach<object?>(InterpreterImports.LazyModules);

    /// <summary>A guide: a program is compiled before it runs.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.dont_write_bytecode">sys.dont_write_bytecode</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterImports.DontWriteBytecode, error: true, DiagnosticId = Guide.Id)]
    public static object? dont_write_bytecode
    {
        get => Guide.Teach<object?>(InterpreterImports.DontWriteBytecode);
        set => Guide.Teach<object?>(InterpreterImports.DontWriteBytecode);
    }

    /// <summary>A guide: a program is compiled before it runs.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.pycache_prefix">sys.pycache_prefix</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterImports.PycachePrefix, error: true, DiagnosticId = Guide.Id)]
    public static object? pycache_prefix
    {
        get => Guide.Teach<object?>(InterpreterImports.PycachePrefix);
        set => Guide.Teach<object?>(InterpreterImports.PycachePrefix);
    }

    /// <summary>A guide: a .NET installation has no lib folder.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.platlibdir">sys.platlibdir</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterImports.Platlibdir, error: true, DiagnosticId = Guide.Id)]
    public static object? platlibdir => Guide.Teach<object?>(InterpreterImports.Platlibdir);
}
