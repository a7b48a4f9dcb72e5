namespace Adder.Core.Errors;

/// <summary>What is said to who asks for limits and habits of the interpreter.</summary>
internal static class InterpreterLimits
{
    internal const string Getrecursionlimit = "depth is limited by the size of the stack: ask RuntimeHelpers.TryEnsureSufficientExecutionStack() before going deeper";
    internal const string Setrecursionlimit = "a stack is fixed when its thread starts: call threading.stack_size(bytes), then do the deep work in a new threading.Thread";
    internal const string Getswitchinterval = "threads run in parallel and take no turns, so there is no interval: drop the call";
    internal const string Setswitchinterval = "threads run in parallel and take no turns: order them with threading.Lock or a queue, not with an interval";
    internal const string GetIntMaxStrDigits = "BigInteger reads and writes any number of digits: check the length of a text before BigInteger.Parse";
    internal const string SetIntMaxStrDigits = "BigInteger has no such limit to set: refuse texts that are too long before BigInteger.Parse";
    internal const string GetAsyncgenHooks = "no hooks watch async iterators: await foreach, or await using, ends each of them";
    internal const string SetAsyncgenHooks = "async iterators tell no hooks: read them by await foreach, which disposes of them, or write a finally block into them";
    internal const string GetCoroutineOriginTrackingDepth = "tasks don't record where they were made: see them in a debugger's window of parallel stacks";
    internal const string SetCoroutineOriginTrackingDepth = "tasks don't record where they were made: collect the events of the task scheduler with dotnet-trace";
    internal const string RemoteExec = "code can't be put into another process: let it listen on a pipe or a socket, or attach with dotnet-trace or a debugger";
    internal const string IsRemoteDebugEnabled = "DOTNET_EnableDiagnostics decides whether tools may attach: read os.getenv(\"DOTNET_EnableDiagnostics\")";
    internal const string Getdlopenflags = "NativeLibrary.Load takes a DllImportSearchPath and no flags of dlopen: the RTLD_ constants stand in os";
    internal const string Setdlopenflags = "give NativeLibrary.Load or SetDllImportResolver a DllImportSearchPath for the library in question";
    internal const string Enablelegacywindowsfsencoding = "file names are UTF-8 on every system: name another encoding where a text is encoded, by Encoding.GetEncoding";
}
