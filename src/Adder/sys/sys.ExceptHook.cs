using System.Diagnostics;
using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>What is done with an exception that the program did not catch, before it ends with status 1: <see cref="__excepthook__"/>
    /// unless another function was put here.</summary>
    /// <value>Called with the type, the exception and its trace. If it raises <see cref="SystemExit"/>, the program ends with that status;
    /// anything else is printed with the first exception. <see langword="null"/> puts the original back.</value>
    /// <remarks>It is not called for <see cref="SystemExit"/>, nor for the exceptions of a <see cref="threading.Thread"/>, which go to
    /// <see cref="threading.excepthook"/>. Raises the audit event <c>sys.excepthook</c> with <c>hook</c>, <c>type</c>, <c>value</c> and
    /// <c>traceback</c>. See <see href="https://docs.python.org/3/library/sys.html#sys.excepthook">sys.excepthook</see> in Python's
    /// documentation.</remarks>
    public static Action<Type, Exception?, StackTrace?> excepthook { get => ExceptHook.Chosen ?? __excepthook__; set => ExceptHook.Choose(value); }

    /// <summary>Prints an exception and the way that it has come on <see cref="stderr"/>.</summary>
    /// <param name="exctype">Its type.</param>
    /// <param name="value">The exception.</param>
    /// <param name="traceback">Its trace; that of the exception itself is printed.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.__excepthook__">sys.__excepthook__</see> in Python's
    /// documentation.</remarks>
    public static void __excepthook__(Type exctype, Exception? value, StackTrace? traceback) => ExceptHook.Print(exctype, value);
}
