using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>A guide: there is no binary interface of CPython.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys.abi_info">sys.abi_info</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterBuild.AbiInfo, error: true, DiagnosticId = Guide.Id)]
    public static abi_info_type abi_info => Guide.Teach<abi_info_type>(InterpreterBuild.AbiInfo);

    /// <summary>A guide: there is no binary interface of CPython.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.abiflags">sys.abiflags</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterBuild.Abiflags, error: true, DiagnosticId = Guide.Id)]
    public static object? abiflags => Guide.Teach<object?>(InterpreterBuild.Abiflags);

    /// <summary>A guide: there is no C interface.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.api_version">sys.api_version</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterBuild.ApiVersion, error: true, DiagnosticId = Guide.Id)]
    public static object? api_version => Guide.Teach<object?>(InterpreterBuild.ApiVersion);

    /// <summary>A guide: CPython is not in here.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.copyright">sys.copyright</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterBuild.Copyright, error: true, DiagnosticId = Guide.Id)]
    public static object? copyright => Guide.Teach<object?>(InterpreterBuild.Copyright);

    /// <summary>A guide: there is no Python DLL.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.dllhandle">sys.dllhandle</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterBuild.Dllhandle, error: true, DiagnosticId = Guide.Id)]
    public static object? dllhandle => Guide.Teach<object?>(InterpreterBuild.Dllhandle);

    /// <summary>A guide: there is no Python in the registry.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.winver">sys.winver</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterBuild.Winver, error: true, DiagnosticId = Guide.Id)]
    public static object? winver => Guide.Teach<object?>(InterpreterBuild.Winver);

    /// <summary>A guide: numbers and texts hash as .NET does it.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.hash_info">sys.hash_info</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterBuild.HashInfo, error: true, DiagnosticId = Guide.Id)]
    public static hash_info_type hash_info => Guide.Teach<hash_info_type>(InterpreterBuild.HashInfo);

    /// <summary>A guide: numbers have a fixed size.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.int_info">sys.int_info</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterBuild.IntInfo, error: true, DiagnosticId = Guide.Id)]
    public static int_info_type int_info => Guide.Teach<int_info_type>(InterpreterBuild.IntInfo);

    /// <summary>A guide: warnings are the compiler's.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.warnoptions">sys.warnoptions</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterBuild.Warnoptions, error: true, DiagnosticId = Guide.Id)]
    public static object? warnoptions => Guide.Teach<object?>(InterpreterBuild.Warnoptions);

    /// <summary>A guide: there are no options of python.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys._xoptions">sys._xoptions</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterBuild.Xoptions, error: true, DiagnosticId = Guide.Id)]
    public static object? _xoptions => Guide.Teach<object?>(InterpreterBuild.Xoptions);
}
