using System.Diagnostics.CodeAnalysis;
using Adder.Core.Processes;

namespace Adder;

public static partial class sys
{
    /// <summary>Ends the program, or the thread that is not the main one: raises <see cref="SystemExit"/>, so that <see langword="finally"/>
    /// and <see langword="using"/> blocks run, and who wants to keep it going can catch it.</summary>
    /// <param name="status">The exit status; <see langword="null"/> for 0; anything else is printed on the standard error, and the status is
    /// 1.</param>
    /// <returns>Nothing: it does not return. <c>throw sys.exit(1);</c> tells the compiler so where it does not see it by itself.</returns>
    /// <exception cref="SystemExit">Always.</exception>
    /// <remarks>The system keeps the lowest eight bits of a status on Unix. In a program with a <c>Main</c> method, which does not begin in
    /// <see cref="ProgramEntry"/>, the status and the message are the same, but an exception that nobody catches runs no <see langword="finally"/> of the main
    /// thread; that is .NET's rule. See <see href="https://docs.python.org/3/library/sys.html#sys.exit">sys.exit</see> in Python's
    /// documentation.</remarks>
    [DoesNotReturn]
    public static SystemExit exit(object? status = null) => ProgramExit.Leave(status);
}
