namespace Adder.Core.Errors;

/// <summary>What is said to who asks for the interpreter's prompt.</summary>
internal static class InterpreterPrompt
{
    internal const string Displayhook = "no prompt echoes values here: write them with Console.WriteLine";
    internal const string OriginalDisplayhook = "no prompt echoes values here: write them with Console.WriteLine";
    internal const string OriginalInteractivehook = "no prompt starts here: prepare things at the start of the script";
    internal const string Ps1 = "no prompt is written here: Console.Write one before Console.ReadLine";
    internal const string Ps2 = "no prompt is written here: Console.Write one before Console.ReadLine for a line that goes on";
    internal const string LastExc = "no prompt keeps the last exception: keep it in a catch block, or ask sys.exception() inside of one";
    internal const string LastType = "no prompt keeps the last exception: keep it in a catch block and ask it for GetType()";
    internal const string LastValue = "no prompt keeps the last exception: keep it in a catch block, or ask sys.exception() inside of one";
    internal const string LastTraceback = "no prompt keeps the last exception: keep it in a catch block and make new StackTrace(e, true) of it";
    internal const string Tracebacklimit = "tracebacks are printed whole: put a sys.excepthook that prints as many frames of new StackTrace(e, true) as you like";
}
