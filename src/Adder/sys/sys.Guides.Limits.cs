using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>A guide: depth is limited by the size of a thread's stack.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.getrecursionlimit">sys.getrecursionlimit</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.Getrecursionlimit, error: true, DiagnosticId = Guide.Id)]
    public static object? getrecursionlimit() => Guide.Teach<object?>(InterpreterLimits.Getrecursionlimit);

    /// <inheritdoc cref="getrecursionlimit()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.Getrecursionlimit, error: true, DiagnosticId = Guide.Id)]
    public static object? getrecursionlimit(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.Getrecursionlimit);

    /// <summary>A guide: depth is limited by the size of a thread's stack.</summary>
    /// <param name="limit">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.setrecursionlimit">sys.setrecursionlimit</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.Setrecursionlimit, error: true, DiagnosticId = Guide.Id)]
    public static object? setrecursionlimit(object? limit) => Guide.Teach<object?>(InterpreterLimits.Setrecursionlimit);

    /// <inheritdoc cref="setrecursionlimit(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.Setrecursionlimit, error: true, DiagnosticId = Guide.Id)]
    public static object? setrecursionlimit(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.Setrecursionlimit);

    /// <summary>A guide: threads run in parallel.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.getswitchinterval">sys.getswitchinterval</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.Getswitchinterval, error: true, DiagnosticId = Guide.Id)]
    public static object? getswitchinterval() => Guide.Teach<object?>(InterpreterLimits.Getswitchinterval);

    /// <inheritdoc cref="getswitchinterval()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.Getswitchinterval, error: true, DiagnosticId = Guide.Id)]
    public static object? getswitchinterval(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.Getswitchinterval);

    /// <summary>A guide: threads run in parallel.</summary>
    /// <param name="interval">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.setswitchinterval">sys.setswitchinterval</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.Setswitchinterval, error: true, DiagnosticId = Guide.Id)]
    public static object? setswitchinterval(object? interval) => Guide.Teach<object?>(InterpreterLimits.Setswitchinterval);

    /// <inheritdoc cref="setswitchinterval(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.Setswitchinterval, error: true, DiagnosticId = Guide.Id)]
    public static object? setswitchinterval(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.Setswitchinterval);

    /// <summary>A guide: the length of a number in text is not limited.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.get_int_max_str_digits">sys.get_int_max_str_digits</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.GetIntMaxStrDigits, error: true, DiagnosticId = Guide.Id)]
    public static object? get_int_max_str_digits() => Guide.Teach<object?>(InterpreterLimits.GetIntMaxStrDigits);

    /// <inheritdoc cref="get_int_max_str_digits()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.GetIntMaxStrDigits, error: true, DiagnosticId = Guide.Id)]
    public static object? get_int_max_str_digits(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.GetIntMaxStrDigits);

    /// <summary>A guide: the length of a number in text is not limited.</summary>
    /// <param name="maxdigits">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.set_int_max_str_digits">sys.set_int_max_str_digits</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.SetIntMaxStrDigits, error: true, DiagnosticId = Guide.Id)]
    public static object? set_int_max_str_digits(object? maxdigits) => Guide.Teach<object?>(InterpreterLimits.SetIntMaxStrDigits);

    /// <inheritdoc cref="set_int_max_str_digits(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.SetIntMaxStrDigits, error: true, DiagnosticId = Guide.Id)]
    public static object? set_int_max_str_digits(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.SetIntMaxStrDigits);

    /// <summary>A guide: an async iterator is ended by who reads it.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.get_asyncgen_hooks">sys.get_asyncgen_hooks</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.GetAsyncgenHooks, error: true, DiagnosticId = Guide.Id)]
    public static asyncgen_hooks_type? get_asyncgen_hooks() => Guide.Teach<asyncgen_hooks_type?>(InterpreterLimits.GetAsyncgenHooks);

    /// <inheritdoc cref="get_asyncgen_hooks()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.GetAsyncgenHooks, error: true, DiagnosticId = Guide.Id)]
    public static asyncgen_hooks_type? get_asyncgen_hooks(params object?[] args) => Guide.Teach<asyncgen_hooks_type?>(InterpreterLimits.GetAsyncgenHooks);

    /// <summary>A guide: an async iterator is ended by who reads it.</summary>
    /// <param name="firstiter">As in Python.</param>
    /// <param name="finalizer">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.set_asyncgen_hooks">sys.set_asyncgen_hooks</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.SetAsyncgenHooks, error: true, DiagnosticId = Guide.Id)]
    public static object? set_asyncgen_hooks(object? firstiter, object? finalizer) => Guide.Teach<object?>(InterpreterLimits.SetAsyncgenHooks);

    /// <inheritdoc cref="set_asyncgen_hooks(object, object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.SetAsyncgenHooks, error: true, DiagnosticId = Guide.Id)]
    public static object? set_asyncgen_hooks(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.SetAsyncgenHooks);

    /// <summary>A guide: tasks don't record where they were made.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.get_coroutine_origin_tracking_depth">sys.get_coroutine_origin_tracking_depth</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.GetCoroutineOriginTrackingDepth, error: true, DiagnosticId = Guide.Id)]
    public static object? get_coroutine_origin_tracking_depth() => Guide.Teach<object?>(InterpreterLimits.GetCoroutineOriginTrackingDepth);

    /// <inheritdoc cref="get_coroutine_origin_tracking_depth()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.GetCoroutineOriginTrackingDepth, error: true, DiagnosticId = Guide.Id)]
    public static object? get_coroutine_origin_tracking_depth(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.GetCoroutineOriginTrackingDepth);

    /// <summary>A guide: tasks don't record where they were made.</summary>
    /// <param name="depth">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.set_coroutine_origin_tracking_depth">sys.set_coroutine_origin_tracking_depth</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.SetCoroutineOriginTrackingDepth, error: true, DiagnosticId = Guide.Id)]
    public static object? set_coroutine_origin_tracking_depth(object? depth) => Guide.Teach<object?>(InterpreterLimits.SetCoroutineOriginTrackingDepth);

    /// <inheritdoc cref="set_coroutine_origin_tracking_depth(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.SetCoroutineOriginTrackingDepth, error: true, DiagnosticId = Guide.Id)]
    public static object? set_coroutine_origin_tracking_depth(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.SetCoroutineOriginTrackingDepth);

    /// <summary>A guide: no code is put into another process.</summary>
    /// <param name="pid">As in Python.</param>
    /// <param name="script">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys.remote_exec">sys.remote_exec</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.RemoteExec, error: true, DiagnosticId = Guide.Id)]
    public static object? remote_exec(object? pid, object? script) => Guide.Teach<object?>(InterpreterLimits.RemoteExec);

    /// <inheritdoc cref="remote_exec(object, object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.RemoteExec, error: true, DiagnosticId = Guide.Id)]
    public static object? remote_exec(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.RemoteExec);

    /// <summary>A guide: no code is put into another process.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys.is_remote_debug_enabled">sys.is_remote_debug_enabled</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.IsRemoteDebugEnabled, error: true, DiagnosticId = Guide.Id)]
    public static object? is_remote_debug_enabled() => Guide.Teach<object?>(InterpreterLimits.IsRemoteDebugEnabled);

    /// <inheritdoc cref="is_remote_debug_enabled()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.IsRemoteDebugEnabled, error: true, DiagnosticId = Guide.Id)]
    public static object? is_remote_debug_enabled(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.IsRemoteDebugEnabled);

    /// <summary>A guide: native libraries are loaded by the runtime.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.getdlopenflags">sys.getdlopenflags</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.Getdlopenflags, error: true, DiagnosticId = Guide.Id)]
    public static object? getdlopenflags() => Guide.Teach<object?>(InterpreterLimits.Getdlopenflags);

    /// <inheritdoc cref="getdlopenflags()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.Getdlopenflags, error: true, DiagnosticId = Guide.Id)]
    public static object? getdlopenflags(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.Getdlopenflags);

    /// <summary>A guide: native libraries are loaded by the runtime.</summary>
    /// <param name="flags">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.setdlopenflags">sys.setdlopenflags</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.Setdlopenflags, error: true, DiagnosticId = Guide.Id)]
    public static object? setdlopenflags(object? flags) => Guide.Teach<object?>(InterpreterLimits.Setdlopenflags);

    /// <inheritdoc cref="setdlopenflags(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.Setdlopenflags, error: true, DiagnosticId = Guide.Id)]
    public static object? setdlopenflags(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.Setdlopenflags);

    /// <summary>A guide: file names are UTF-8.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys._enablelegacywindowsfsencoding">sys._enablelegacywindowsfsencoding</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterLimits.Enablelegacywindowsfsencoding, error: true, DiagnosticId = Guide.Id)]
    public static object? _enablelegacywindowsfsencoding() => Guide.Teach<object?>(InterpreterLimits.Enablelegacywindowsfsencoding);

    /// <inheritdoc cref="_enablelegacywindowsfsencoding()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterLimits.Enablelegacywindowsfsencoding, error: true, DiagnosticId = Guide.Id)]
    public static object? _enablelegacywindowsfsencoding(params object?[] args) => Guide.Teach<object?>(InterpreterLimits.Enablelegacywindowsfsencoding);
}
