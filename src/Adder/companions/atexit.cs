using Adder.Core.Processes;

namespace Adder;

/// <summary>Python's <c>atexit</c>: what is done when the process ends.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/atexit.html">atexit</see> in Python's documentation.</remarks>
public static class atexit
{
    /// <summary>Has a function called when the process ends: when Main returns and all foreground threads have ended, or by
    /// <see cref="Environment.Exit"/>; not after <see cref="os._exit"/>, a signal that kills, or a crash.</summary>
    /// <typeparam name="TFunction">The delegate's type.</typeparam>
    /// <param name="func">The function. Those registered last are called first; one may be registered several times.</param>
    /// <param name="args">What it is called with.</param>
    /// <returns>The function.</returns>
    /// <remarks>What it throws goes to <see cref="sys.unraisablehook"/>, and the others are still called. See
    /// <see href="https://docs.python.org/3/library/atexit.html#atexit.register">atexit.register</see> in Python's documentation.</remarks>
    public static TFunction register<TFunction>(TFunction func, params object?[] args)
        where TFunction : Delegate
    {
        ExitFunctions.Add(func, args);
        return func;
    }

    /// <summary>Has a function called no more when the process ends, however often it was registered.</summary>
    /// <param name="func">The function; nothing happens if it is not registered.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/atexit.html#atexit.unregister">atexit.unregister</see> in Python's
    /// documentation.</remarks>
    public static void unregister(Delegate func) => ExitFunctions.Remove(func);
}
