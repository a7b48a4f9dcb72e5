namespace Adder.Core.Errors;

/// <summary>What is said to who asks for a switch of python.</summary>
internal static class FlagsGuide
{
    internal const string Debug = "compile for debugging with the Debug configuration: DebuggableAttribute of an assembly says whether that was done";
    internal const string Inspect = "no prompt opens at the end of a program: call sys.breakpointhook, or attach a debugger";
    internal const string Interactive = "there is no interactive mode: sys.stdin.isatty() says whether a person types";
    internal const string Optimize = "the compiler optimises in the Release configuration, where Debug.Assert is left out";
    internal const string DontWriteBytecode = "a running program writes no compiled files: drop the question";
    internal const string NoUserSite = "there is no folder of packages of a user: packages are named in the project or by #:package";
    internal const string NoSite = "there is no site module that starts first: DOTNET_STARTUP_HOOKS is what runs before a program";
    internal const string IgnoreEnvironment = "variables can't be ignored by a switch: change os.environ, or start the program by env -i";
    internal const string Verbose = "imports are not written to the standard error: handle AppDomain.CurrentDomain.AssemblyLoad";
    internal const string BytesWarning = "byte[] and string can't be compared by mistake, as the compiler refuses it";
    internal const string Quiet = "there is no banner to leave out: dotnet commands take --nologo";
    internal const string HashRandomization = "hashes of texts always differ from run to run: use System.IO.Hashing or SHA256 where one has to last";
    internal const string Isolated = "there is no isolated mode: change sys.path and os.environ as needed";
    internal const string DevMode = "there is no development mode: set sys.resourcewarninghook, and use the Debug configuration";
    internal const string Utf8Mode = "texts and file names are always UTF-8: name another encoding where a file is opened";
    internal const string WarnDefaultEncoding = "the default is always UTF-8, so nobody has to be warned: drop the question";
    internal const string SafePath = "sys.path begins with the script's folder: remove that by sys.path.RemoveAt(0)";
    internal const string IntMaxStrDigits = "BigInteger reads and writes any number of digits: check the length of a text before BigInteger.Parse";
    internal const string Gil = "threads always run in parallel, as sys._is_gil_enabled() says";
    internal const string ThreadInheritContext = "a thread takes over the AsyncLocal values of who starts it: use ExecutionContext.SuppressFlow() to prevent that";
    internal const string ContextAwareWarnings = "warnings are the compiler's: use #pragma warning disable around the lines in question";
}
