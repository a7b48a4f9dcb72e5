using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>A function that stops the program for its author to look at.</summary>
    /// <param name="args">Whatever it is given.</param>
    public delegate void BreakpointHook(params object?[] args);

    /// <summary>Stops the program for its author to look at: <c>sys.breakpointhook()</c> is Python's <c>breakpoint()</c>.
    /// <see cref="__breakpointhook__"/> unless another function was put here.</summary>
    /// <value>The function; <see langword="null"/> puts the original back.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.breakpointhook">sys.breakpointhook</see> in Python's
    /// documentation.</remarks>
    public static BreakpointHook breakpointhook { get => Breakpoints.Hook ?? __breakpointhook__; set => Breakpoints.Hook = value; }

    /// <summary>Breaks into the debugger that is attached; if none is, asks the system to attach one, and goes on if it has none.</summary>
    /// <param name="args">Not used.</param>
    /// <remarks>With the environment variable <c>PYTHONBREAKPOINT=0</c> it does nothing. See
    /// <see href="https://docs.python.org/3/library/sys.html#sys.__breakpointhook__">sys.__breakpointhook__</see> in Python's
    /// documentation.</remarks>
    public static void __breakpointhook__(params object?[] args) => Breakpoints.Stop();
}
