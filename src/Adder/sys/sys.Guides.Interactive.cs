using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>A guide: there is no prompt that echoes values.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.displayhook">sys.displayhook</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterPrompt.Displayhook, error: true, DiagnosticId = Guide.Id)]
    public static Action<object?> displayhook
    {
        get => Guide.Teach<Action<object?>>(InterpreterPrompt.Displayhook);
        set => Guide.Teach<Action<object?>>(InterpreterPrompt.Displayhook);
    }

    /// <summary>A guide: there is no prompt that echoes values.</summary>
    /// <param name="object">As in Python.</param>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.__displayhook__">sys.__displayhook__</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterPrompt.OriginalDisplayhook, error: true, DiagnosticId = Guide.Id)]
    public static object? __displayhook__(object? @object) => Guide.Teach<object?>(InterpreterPrompt.OriginalDisplayhook);

    /// <inheritdoc cref="__displayhook__(object)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(InterpreterPrompt.OriginalDisplayhook, error: true, DiagnosticId = Guide.Id)]
    public static object? __displayhook__(params object?[] args) => Guide.Teach<object?>(InterpreterPrompt.OriginalDisplayhook);

    /// <summary>A guide: there is no prompt to prepare.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.__interactivehook__">sys.__interactivehook__</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterPrompt.OriginalInteractivehook, error: true, DiagnosticId = Guide.Id)]
    public static Action __interactivehook__
    {
        get => Guide.Teach<Action>(InterpreterPrompt.OriginalInteractivehook);
        set => Guide.Teach<Action>(InterpreterPrompt.OriginalInteractivehook);
    }

    /// <summary>A guide: there is no prompt.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.ps1">sys.ps1</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterPrompt.Ps1, error: true, DiagnosticId = Guide.Id)]
    public static object? ps1
    {
        get => Guide.Teach<object?>(InterpreterPrompt.Ps1);
        set => Guide.Teach<object?>(InterpreterPrompt.Ps1);
    }

    /// <summary>A guide: there is no prompt.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.ps2">sys.ps2</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterPrompt.Ps2, error: true, DiagnosticId = Guide.Id)]
    public static object? ps2
    {
        get => Guide.Teach<object?>(InterpreterPrompt.Ps2);
        set => Guide.Teach<object?>(InterpreterPrompt.Ps2);
    }

    /// <summary>A guide: no prompt keeps the last exception.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.last_exc">sys.last_exc</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterPrompt.LastExc, error: true, DiagnosticId = Guide.Id)]
    public static object? last_exc
    {
        get => Guide.Teach<object?>(InterpreterPrompt.LastExc);
        set => Guide.Teach<object?>(InterpreterPrompt.LastExc);
    }

    /// <summary>A guide: no prompt keeps the last exception.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.last_type">sys.last_type</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterPrompt.LastType, error: true, DiagnosticId = Guide.Id)]
    public static object? last_type
    {
        get => Guide.Teach<object?>(InterpreterPrompt.LastType);
        set => Guide.Teach<object?>(InterpreterPrompt.LastType);
    }

    /// <summary>A guide: no prompt keeps the last exception.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.last_value">sys.last_value</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterPrompt.LastValue, error: true, DiagnosticId = Guide.Id)]
    public static object? last_value
    {
        get => Guide.Teach<object?>(InterpreterPrompt.LastValue);
        set => Guide.Teach<object?>(InterpreterPrompt.LastValue);
    }

    /// <summary>A guide: no prompt keeps the last exception.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.last_traceback">sys.last_traceback</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterPrompt.LastTraceback, error: true, DiagnosticId = Guide.Id)]
    public static object? last_traceback
    {
        get => Guide.Teach<object?>(InterpreterPrompt.LastTraceback);
        set => Guide.Teach<object?>(InterpreterPrompt.LastTraceback);
    }

    /// <summary>A guide: tracebacks are printed whole.</summary>
    /// <value>None.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.tracebacklimit">sys.tracebacklimit</see> in Python's
    /// documentation.</remarks>
    [Obsolete(InterpreterPrompt.Tracebacklimit, error: true, DiagnosticId = Guide.Id)]
    public static object? tracebacklimit
    {
        get => Guide.Teach<object?>(InterpreterPrompt.Tracebacklimit);
        set => Guide.Teach<object?>(InterpreterPrompt.Tracebacklimit);
    }
}
