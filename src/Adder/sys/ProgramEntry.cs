using System.ComponentModel;
using System.Reflection;
using Adder.Core.Processes;

namespace Adder;

/// <summary>Where a program begins that refers to Adder: the build has its top-level statements called from here.</summary>
/// <remarks>A program with a <c>Main</c> of its own may begin here, too: <c>static int Main(string[] args) =&gt; ProgramEntry.Run(Work, args);</c>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class ProgramEntry
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="main">The program, which answers its exit status.</param>
    /// <param name="args">Its arguments.</param>
    /// <returns>The status to exit with: the program's own; that of a <see cref="SystemExit"/> which it did not catch; 1 after any other
    /// exception, which <see cref="sys.excepthook"/> was told of.</returns>
    public static int Run(Func<string[], int> main, string[] args) => ProgramRun.Of(main, args);

    /// <inheritdoc cref="Run(Func{string[], int}, string[])"/>
    /// <param name="main">A static method that takes the arguments and answers nothing, an exit status, or a task of either.</param>
    /// <param name="args">Its arguments.</param>
    public static int Run(MethodInfo main, string[] args) => ProgramRun.Of(main, args);
}
