using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>A guide: compiled code can't be traced line by line.</summary>
    /// <param name="function">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.settrace">sys.settrace</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterTracing.Settrace, error: true, DiagnosticId = Guide.Id)]
    public static object? settrace(object? function) => Guide.Teach<object?>(InterpreterTracing.Settrace);

    /// <inheritdoc cref="settrace(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterTracing.Settrace, error: true, DiagnosticId = Guide.Id)]
    public static object? settrace(params object?[] args) => Guide.Teach<object?>(InterpreterTracing.Settrace);

    /// <summary>A guide: compiled code can't be traced line by line.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.gettrace">sys.gettrace</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterTracing.Gettrace, error: true, DiagnosticId = Guide.Id)]
    public static object? gettrace() => Guide.Teach<object?>(InterpreterTracing.Gettrace);

    /// <inheritdoc cref="gettrace()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterTracing.Gettrace, error: true, DiagnosticId = Guide.Id)]
    public static object? gettrace(params object?[] args) => Guide.Teach<object?>(InterpreterTracing.Gettrace);

    /// <summary>A guide: compiled code tells nobody of its calls.</summary>
    /// <param name="function">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.setprofile">sys.setprofile</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterTracing.Setprofile, error: true, DiagnosticId = Guide.Id)]
    public static object? setprofile(object? function) => Guide.Teach<object?>(InterpreterTracing.Setprofile);

    /// <inheritdoc cref="setprofile(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterTracing.Setprofile, error: true, DiagnosticId = Guide.Id)]
    public static object? setprofile(params object?[] args) => Guide.Teach<object?>(InterpreterTracing.Setprofile);

    /// <summary>A guide: compiled code tells nobody of its calls.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.getprofile">sys.getprofile</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterTracing.Getprofile, error: true, DiagnosticId = Guide.Id)]
    public static object? getprofile() => Guide.Teach<object?>(InterpreterTracing.Getprofile);

    /// <inheritdoc cref="getprofile()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterTracing.Getprofile, error: true, DiagnosticId = Guide.Id)]
    public static object? getprofile(params object?[] args) => Guide.Teach<object?>(InterpreterTracing.Getprofile);

    /// <summary>A guide: compiled code can't be traced line by line.</summary>
    /// <param name="func">As in Python.</param>
    /// <param name="args">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.call_tracing">sys.call_tracing</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterTracing.CallTracing, error: true, DiagnosticId = Guide.Id)]
    public static object? call_tracing(object? func, object? args) => Guide.Teach<object?>(InterpreterTracing.CallTracing);

    /// <inheritdoc cref="call_tracing(object, object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterTracing.CallTracing, error: true, DiagnosticId = Guide.Id)]
    public static object? call_tracing(params object?[] args) => Guide.Teach<object?>(InterpreterTracing.CallTracing);

    /// <summary>A guide: the runtime tells perf of its methods by a setting.</summary>
    /// <param name="backend">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.activate_stack_trampoline">sys.activate_stack_trampoline</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterTracing.ActivateStackTrampoline, error: true, DiagnosticId = Guide.Id)]
    public static object? activate_stack_trampoline(object? backend) => Guide.Teach<object?>(InterpreterTracing.ActivateStackTrampoline);

    /// <inheritdoc cref="activate_stack_trampoline(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterTracing.ActivateStackTrampoline, error: true, DiagnosticId = Guide.Id)]
    public static object? activate_stack_trampoline(params object?[] args) => Guide.Teach<object?>(InterpreterTracing.ActivateStackTrampoline);

    /// <summary>A guide: the runtime tells perf of its methods by a setting.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.deactivate_stack_trampoline">sys.deactivate_stack_trampoline</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterTracing.DeactivateStackTrampoline, error: true, DiagnosticId = Guide.Id)]
    public static object? deactivate_stack_trampoline() => Guide.Teach<object?>(InterpreterTracing.DeactivateStackTrampoline);

    /// <inheritdoc cref="deactivate_stack_trampoline()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterTracing.DeactivateStackTrampoline, error: true, DiagnosticId = Guide.Id)]
    public static object? deactivate_stack_trampoline(params object?[] args) => Guide.Teach<object?>(InterpreterTracing.DeactivateStackTrampoline);

    /// <summary>A guide: the runtime tells perf of its methods by a setting.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.is_stack_trampoline_active">sys.is_stack_trampoline_active</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterTracing.IsStackTrampolineActive, error: true, DiagnosticId = Guide.Id)]
    public static object? is_stack_trampoline_active() => Guide.Teach<object?>(InterpreterTracing.IsStackTrampolineActive);

    /// <inheritdoc cref="is_stack_trampoline_active()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterTracing.IsStackTrampolineActive, error: true, DiagnosticId = Guide.Id)]
    public static object? is_stack_trampoline_active(params object?[] args) => Guide.Teach<object?>(InterpreterTracing.IsStackTrampolineActive);

    /// <summary>A guide: no thread can see the stack of another.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys._current_frames">sys._current_frames</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterTracing.CurrentFrames, error: true, DiagnosticId = Guide.Id)]
    public static object? _current_frames() => Guide.Teach<object?>(InterpreterTracing.CurrentFrames);

    /// <inheritdoc cref="_current_frames()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterTracing.CurrentFrames, error: true, DiagnosticId = Guide.Id)]
    public static object? _current_frames(params object?[] args) => Guide.Teach<object?>(InterpreterTracing.CurrentFrames);

    /// <summary>A guide: no thread can see what another handles.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys._current_exceptions">sys._current_exceptions</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterTracing.CurrentExceptions, error: true, DiagnosticId = Guide.Id)]
    public static object? _current_exceptions() => Guide.Teach<object?>(InterpreterTracing.CurrentExceptions);

    /// <inheritdoc cref="_current_exceptions()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterTracing.CurrentExceptions, error: true, DiagnosticId = Guide.Id)]
    public static object? _current_exceptions(params object?[] args) => Guide.Teach<object?>(InterpreterTracing.CurrentExceptions);

    /// <summary>A guide: frames of compiled code know methods, not modules.</summary>
    /// <param name="depth">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys._getframemodulename">sys._getframemodulename</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterTracing.Getframemodulename, error: true, DiagnosticId = Guide.Id)]
    public static object? _getframemodulename(object? depth) => Guide.Teach<object?>(InterpreterTracing.Getframemodulename);

    /// <inheritdoc cref="_getframemodulename(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterTracing.Getframemodulename, error: true, DiagnosticId = Guide.Id)]
    public static object? _getframemodulename(params object?[] args) => Guide.Teach<object?>(InterpreterTracing.Getframemodulename);
}
