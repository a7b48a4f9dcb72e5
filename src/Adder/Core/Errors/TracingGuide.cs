namespace Adder.Core.Errors;

/// <summary>What is said to who wants of threads and iterators what compiled code lacks.</summary>
internal static class TracingGuide
{
    internal const string Trace = "compiled code has no lines to trace at run time: attach a debugger, or listen to an EventSource with dotnet-trace";
    internal const string Profile = "compiled code tells no function of its calls: use dotnet-trace or dotnet-counters on the running process";
    internal const string ThreadError = "ThreadError is another name of RuntimeError, which C# has no form for: catch RuntimeError";
    internal const string Send = "nothing can be sent to an iterator of C#: give it a queue.Queue<T> that it reads from";
    internal const string Throw = "nothing can be thrown into an iterator of C#: end it by close(), or have it watch a threading.Event";
}
