using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>A guide: the state of CPython's JIT compiler.</summary>
    /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys._jit">sys._jit</see> in Python's documentation.</remarks>
    [Obsolete(InterpreterValues.Jit, error: true, DiagnosticId = Guide.Id)]
    public static class _jit
    {
        /// <summary>A guide: whether the runtime compiles while it runs.</summary>
        /// <returns>Never.</returns>
        /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys._jit.is_available">sys.is_available</see> in Python's
        /// documentation.</remarks>
        [Obsolete(InterpreterValues.JitIsAvailable, error: true, DiagnosticId = Guide.Id)]
        public static object? is_available() => Guide.Teach<object?>(InterpreterValues.JitIsAvailable);

        /// <inheritdoc cref="is_available()"/>
        /// <param name="args">Whatever Python takes.</param>
        [Obsolete(InterpreterValues.JitIsAvailable, error: true, DiagnosticId = Guide.Id)]
        public static object? is_available(params object?[] args) => Guide.Teach<object?>(InterpreterValues.JitIsAvailable);

        /// <summary>A guide: whether the runtime compiles while it runs.</summary>
        /// <returns>Never.</returns>
        /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys._jit.is_enabled">sys.is_enabled</see> in Python's
        /// documentation.</remarks>
        [Obsolete(InterpreterValues.JitIsEnabled, error: true, DiagnosticId = Guide.Id)]
        public static object? is_enabled() => Guide.Teach<object?>(InterpreterValues.JitIsEnabled);

        /// <inheritdoc cref="is_enabled()"/>
        /// <param name="args">Whatever Python takes.</param>
        [Obsolete(InterpreterValues.JitIsEnabled, error: true, DiagnosticId = Guide.Id)]
        public static object? is_enabled(params object?[] args) => Guide.Teach<object?>(InterpreterValues.JitIsEnabled);

        /// <summary>A guide: compiled code is all there is.</summary>
        /// <returns>Never.</returns>
        /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys._jit.is_active">sys.is_active</see> in Python's
        /// documentation.</remarks>
        [Obsolete(InterpreterValues.JitIsActive, error: true, DiagnosticId = Guide.Id)]
        public static object? is_active() => Guide.Teach<object?>(InterpreterValues.JitIsActive);

        /// <inheritdoc cref="is_active()"/>
        /// <param name="args">Whatever Python takes.</param>
        [Obsolete(InterpreterValues.JitIsActive, error: true, DiagnosticId = Guide.Id)]
        public static object? is_active(params object?[] args) => Guide.Teach<object?>(InterpreterValues.JitIsActive);
    }
}
