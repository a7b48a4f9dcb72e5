using System.Diagnostics;
using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Text;
using Adder.Core.Processes;

namespace Adder.Core.Errors;

/// <summary>An exception as Python prints it: where it passed, the innermost call last, and what it says.</summary>
internal static class Traceback
{
    private const string TopLevel = "<Main>$";

    internal static string Of(Exception error)
    {
        var text = new StringBuilder();
        Append(text, error);
        return text.ToString();
    }

    /// <summary>What the exception is and says.</summary>
    internal static string LastLine(Exception error) =>
        error.Message.Length > 0 ? $"{TypeName(error.GetType())}: {error.Message}\n" : $"{TypeName(error.GetType())}\n";

    private static void Append(StringBuilder text, Exception error)
    {
        if (error.InnerException is { } cause)
        {
            Append(text, cause);
            text.Append("\nThe above exception was the direct cause of the following exception:\n\n");
        }

        var frames = new StackTrace(error, fNeedFileInfo: true).GetFrames();
        if (frames.Length > 0) text.Append("Traceback (most recent call last):\n");
        for (var i = frames.Length - 1; i >= 0; i--) Append(text, frames[i]);
        text.Append(LastLine(error));
    }

    private static void Append(StringBuilder text, StackFrame frame)
    {
        var method = DiagnosticMethodInfo.Create(frame);
        if (method?.DeclaringTypeName is { } type && IsBetween(type)) return;
        text.Append(CultureInfo.InvariantCulture, $"  File \"{frame.GetFileName() ?? "<unknown>"}\", line {frame.GetFileLineNumber()}, in ");
        text.Append(method is null ? "<unknown>" : method.Name == TopLevel ? "<module>" : $"{method.DeclaringTypeName}.{method.Name}").Append('\n');
    }

    // what runs the program, and what hands an exception on from a task, is no part of the program
    private static bool IsBetween(string type) => type.StartsWith(typeof(ProgramRun).FullName!, StringComparison.Ordinal)
        || type == typeof(ExceptionDispatchInfo).FullName || type.StartsWith("System.Runtime.CompilerServices.TaskAwaiter", StringComparison.Ordinal);

    // what Python has without a module is called as there, a class of a module as "threading.BrokenBarrierError"
    private static string TypeName(Type type) =>
        type.Assembly != typeof(Traceback).Assembly ? type.FullName ?? type.Name
        : type.DeclaringType is { } module ? $"{module.Name}.{type.Name}" : type.Name;
}
