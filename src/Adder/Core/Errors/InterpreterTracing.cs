namespace Adder.Core.Errors;

/// <summary>What is said to who wants to watch the interpreter at work.</summary>
internal static class InterpreterTracing
{
    internal const string Settrace = "compiled code has no lines to trace at run time: attach a debugger, or collect events with dotnet-trace";
    internal const string Gettrace = "no function can be set to trace lines: Debugger.IsAttached says whether a debugger watches this process";
    internal const string Setprofile = "compiled code tells no function of its calls: run dotnet-trace on the process, or measure with Stopwatch";
    internal const string Getprofile = "no function can be set to hear of calls: run dotnet-trace or dotnet-counters on the process";
    internal const string CallTracing = "compiled code is not traced by a function that could be let in again: call func(args) itself";
    internal const string ActivateStackTrampoline = "start the process with DOTNET_PerfMapEnabled=1 and perf shows the names of methods";
    internal const string DeactivateStackTrampoline = "start the process without DOTNET_PerfMapEnabled, as it holds for the whole run";
    internal const string IsStackTrampolineActive = "read os.getenv(\"DOTNET_PerfMapEnabled\"), which decides whether perf sees the names of methods";
    internal const string CurrentFrames = "a .NET thread can't read the stack of another one: run dotnet-stack on the process, or list threads with threading.enumerate()";
    internal const string CurrentExceptions = "a thread sees only its own exception, by sys.exception(): have each thread tell of its own, in threading.excepthook";
    internal const string Getframemodulename = "ask DiagnosticMethodInfo.Create(sys._getframe(depth)) for the type and the assembly of a caller";
}
