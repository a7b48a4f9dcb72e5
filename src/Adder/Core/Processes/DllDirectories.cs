using Adder.Core.Errors;

namespace Adder.Core.Processes;

/// <summary>The directories in which Windows looks for the libraries of extension modules.</summary>
internal static class DllDirectories
{
    internal static os.AddedDllDirectory Add(string path) => throw Platform.Lacks("add_dll_directory");
}
