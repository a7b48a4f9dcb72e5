namespace Adder.Core.Errors;

/// <summary>What is said to who wants to be told of events in compiled code.</summary>
internal static class MonitoringGuide
{
    internal const string Module = "compiled code raises no events of its lines and calls: attach a debugger, or use dotnet-trace, an EventSource or DiagnosticSource";
    internal const string Register = "no tool can be told of events of compiled code: read those of the runtime by an EventListener";
    internal const string Tool = "no tool has to be named to watch a .NET process: dotnet-trace and debuggers attach to it by its process id";
    internal const string Local = "single methods can't be watched from inside: set a breakpoint in a debugger, or write to an EventSource in that method";
    internal const string Answer = "no callback is asked by compiled code: an EventListener turns events off by DisableEvents(source)";
    internal const string CoverageId = "coverage is measured from outside: run dotnet-coverage, or the tests with the code coverage extension";
    internal const string DebuggerId = "a debugger attaches by itself: Debugger.Launch() asks for one, Debugger.IsAttached says whether one is there";
    internal const string ProfilerId = "a profiler attaches by itself: run dotnet-trace collect on the process";
    internal const string OptimizerId = "the JIT optimises by itself what is called often: tune it by the TieredCompilation settings of the project";
    internal const string EventBranch = "branches are not reported: measure them by dotnet-coverage";
    internal const string EventBranchLeft = "branches that are not taken are not reported: measure them by dotnet-coverage";
    internal const string EventBranchRight = "branches that are taken are not reported: measure them by dotnet-coverage";
    internal const string EventCall = "calls are not reported: sample the stacks by dotnet-trace";
    internal const string EventCRaise = "native code raises no exceptions: look at the errno of an OSError";
    internal const string EventCReturn = "the end of native calls is not reported: trace those of the system by strace";
    internal const string EventExceptionHandled = "the end of an exception is not reported to the program: collect the ExceptionCatch events by dotnet-trace";
    internal const string EventInstruction = "single instructions are not reported: step through them in a native debugger";
    internal const string EventJump = "jumps are not reported: measure branches by dotnet-coverage";
    internal const string EventLine = "lines are not reported: measure them by dotnet-coverage, or step through them in a debugger";
    internal const string EventNoEvents = "there are no events to turn off: drop the call";
    internal const string EventPyResume = "the resumption of a method is not reported: collect the events of the task scheduler by dotnet-trace";
    internal const string EventPyReturn = "the end of a method is not reported: use a finally block, or sample the stacks by dotnet-trace";
    internal const string EventPyStart = "the begin of a method is not reported: write to an EventSource there, or sample the stacks by dotnet-trace";
    internal const string EventPyThrow = "nothing is thrown into an iterator: end it by Dispose, which runs its finally blocks";
    internal const string EventPyUnwind = "the end of a method by an exception is not reported: use a finally block, or catch the exception there";
    internal const string EventPyYield = "the items of an iterator are not reported: write to an EventSource before yield return";
    internal const string EventRaise = "handle AppDomain.CurrentDomain.FirstChanceException, which is raised for each exception that is thrown";
    internal const string EventReraise = "handle AppDomain.CurrentDomain.FirstChanceException, which is raised for throw; as well";
    internal const string EventStopIteration = "the end of an iterator is no exception: MoveNext() answers false";
}
