using Adder.Core.Processes;
using Adder.Core.Text;

namespace Adder;

/// <summary>The program, or the thread that raises this, is to end.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/exceptions.html#SystemExit">SystemExit</see> in Python's documentation.</remarks>
public class SystemExit : Exception
{
    /// <summary>Ends with exit status 0.</summary>
    public SystemExit() : base(string.Empty) => ProgramExit.Watch();

    /// <summary>Ends with a status or a parting message.</summary>
    /// <param name="code">An exit status; <see langword="null"/> for 0; anything else is printed on the standard error stream and the status is 1.</param>
    public SystemExit(object? code) : base(PythonRepr.Text(code))
    {
        this.code = code;
        ProgramExit.Watch();
    }

    /// <summary>What the program ends with, as it was given.</summary>
    public object? code { get; }
}
