using System.Diagnostics;
using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>What is done with an exception that can reach no caller, such as that of a weak reference's callback:
    /// <see cref="__unraisablehook__"/> unless another function was put here.</summary>
    /// <value>Called on the thread that threw. What it throws itself is written to the standard error.</value>
    /// <remarks>Raises the audit event <c>sys.unraisablehook</c> with <c>hook</c> and <c>unraisable</c>; what an audit hook throws is printed
    /// instead. See <see href="https://docs.python.org/3/library/sys.html#sys.unraisablehook">sys.unraisablehook</see> in Python's
    /// documentation.</remarks>
    public static Action<UnraisableHookArgs> unraisablehook
    {
        get => UnraisableExceptions.Hook ?? __unraisablehook__;
        set => UnraisableExceptions.Hook = value;
    }

    /// <summary>Writes where the exception came from, and the exception with its traceback, to the standard error.</summary>
    /// <param name="unraisable">The exception.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.__unraisablehook__">sys.__unraisablehook__</see> in Python's
    /// documentation.</remarks>
    public static void __unraisablehook__(UnraisableHookArgs unraisable) => UnraisableExceptions.Print(unraisable);

    /// <summary>An exception that can reach no caller.</summary>
    /// <param name="exc_type">The exception's type.</param>
    /// <param name="exc_value">The exception, or <see langword="null"/>.</param>
    /// <param name="exc_traceback">Where it was thrown, or <see langword="null"/>.</param>
    /// <param name="err_msg">What heads the report, or <see langword="null"/> for "Exception ignored in".</param>
    /// <param name="object">What threw it, such as the callback, or <see langword="null"/>.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.unraisablehook">sys.unraisablehook</see> in Python's
    /// documentation.</remarks>
    public sealed record UnraisableHookArgs(Type exc_type, Exception? exc_value, StackTrace? exc_traceback, string? err_msg, object? @object);
}
