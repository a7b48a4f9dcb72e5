using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Adder.Core.Errors;

/// <summary>An exception as Python prints it: where it passed, the innermost call last, and what it says.</summary>
internal static class Traceback
{
    internal static string Of(Exception error)
    {
        var text = new StringBuilder();
        Append(text, error);
        return text.ToString();
    }

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
        text.Append(TypeName(error.GetType()));
        if (error.Message.Length > 0) text.Append(": ").Append(error.Message);
        text.Append('\n');
    }

    private static void Append(StringBuilder text, StackFrame frame)
    {
        text.Append(CultureInfo.InvariantCulture, $"  File \"{frame.GetFileName() ?? "<unknown>"}\", line {frame.GetFileLineNumber()}, in ");
        var method = DiagnosticMethodInfo.Create(frame);
        text.Append(method is null ? "<unknown>" : $"{method.DeclaringTypeName}.{method.Name}").Append('\n');
    }

    // what Python has without a module is called as there, a class of a module as "threading.BrokenBarrierError"
    private static string TypeName(Type type) =>
        type.Assembly != typeof(Traceback).Assembly ? type.FullName ?? type.Name
        : type.DeclaringType is { } module ? $"{module.Name}.{type.Name}" : type.Name;
}
