using System.Diagnostics;
using Adder.Core.Synchronization;

namespace Adder;

public static partial class threading
{
    /// <summary>What is done with an exception that a thread's work did not catch: <see cref="__excepthook__"/> unless another function
    /// was put here.</summary>
    /// <value>Called in the thread that ends. What it throws itself is written to the standard error.</value>
    /// <remarks><see cref="SystemExit"/> comes here as well; <see cref="__excepthook__"/> says nothing of it. See
    /// <see href="https://docs.python.org/3/library/threading.html#threading.excepthook">excepthook</see> in Python's
    /// documentation.</remarks>
    public static Action<ExceptHookArgs> excepthook
    {
        get => UncaughtExceptions.Hook ?? __excepthook__;
        set => UncaughtExceptions.Hook = value;
    }

    /// <summary>Writes the name of the thread and the exception with its traceback to the standard error; nothing of a
    /// <see cref="SystemExit"/>.</summary>
    /// <param name="args">The exception and its thread.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.__excepthook__">__excepthook__</see> in Python's
    /// documentation.</remarks>
    public static void __excepthook__(ExceptHookArgs args) => UncaughtExceptions.Print(args);

    /// <summary>An exception that a thread's work did not catch.</summary>
    /// <param name="exc_type">The exception's type.</param>
    /// <param name="exc_value">The exception.</param>
    /// <param name="exc_traceback">Where it was thrown.</param>
    /// <param name="thread">The thread.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.excepthook">excepthook</see> in Python's
    /// documentation.</remarks>
    public sealed record ExceptHookArgs(Type exc_type, Exception? exc_value, StackTrace? exc_traceback, Thread? thread);
}
