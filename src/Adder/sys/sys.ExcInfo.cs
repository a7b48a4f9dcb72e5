using System.Diagnostics;
using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>The exception that this thread is handling: in a <see langword="catch"/> block or its filter, in a <see langword="finally"/>
    /// block that an exception runs, and in everything that is called there.</summary>
    /// <returns>The exception; <see langword="null"/> when none is handled.</returns>
    /// <remarks>
    /// When a nested block has ended, it is the outer one's again. A <see langword="catch"/> block that awaits is no such block when it runs,
    /// as the compiler moves it: take <see cref="handling"/> there, and in everything that is compiled ahead of time, where the runtime doesn't
    /// tell.
    /// <para>See <see href="https://docs.python.org/3/library/sys.html#sys.exception">sys.exception</see> in Python's documentation.</para>
    /// </remarks>
    public static Exception? exception() => CurrentException.Find();

    /// <summary>The exception that this thread is handling, with its type and the way that it has come.</summary>
    /// <returns>The type, the exception, and a trace of files, lines and methods, the innermost call first; three times
    /// <see langword="null"/> when none is handled.</returns>
    /// <remarks>Making the trace costs more than <see cref="exception"/>. See
    /// <see href="https://docs.python.org/3/library/sys.html#sys.exc_info">sys.exc_info</see> in Python's documentation.</remarks>
    public static (Type? type, Exception? value, StackTrace? traceback) exc_info() => CurrentException.Describe();

    /// <summary>Says that an exception is being handled, until the answer is disposed of: <c>using var _ = sys.handling(e);</c> in a
    /// <see langword="catch"/> block that awaits.</summary>
    /// <param name="e">The exception.</param>
    /// <returns>The scope.</returns>
    /// <remarks>It goes along with the <see langword="await"/>s, and into the tasks and threads that are started in it.</remarks>
    public static Handling handling(Exception e) => new(e);

    /// <summary>The time during which an exception is handled: what <see cref="handling"/> gives.</summary>
    public readonly struct Handling : IDisposable
    {
        private readonly HandledException? handled;

        internal Handling(Exception e) => handled = HandledException.Begin(e);

        /// <summary>Ends it: what was handled before is handled again.</summary>
        public void Dispose() => handled?.End();
    }
}
