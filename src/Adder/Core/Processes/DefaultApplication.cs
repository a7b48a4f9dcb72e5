using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Text;

namespace Adder.Core.Processes;

/// <summary>Opening a file with the application that is meant for it.</summary>
internal static class DefaultApplication
{
    private const string Open = "open";

    internal static void Start(in os.path_arg filepath, string? operation, string arguments, in os.path_arg cwd, int show_cmd)
    {
        var path = FsPath.Decode(filepath);
        var directory = cwd.Value is null ? null : FsPath.Decode(cwd);
        if (path.Contains('\0') || directory?.Contains('\0') == true) throw new ValueError("embedded null character");
        if (AuditHooks.Listening)
        {
            AuditHooks.Raise("os.startfile", filepath.Value, operation);
            AuditHooks.Raise("os.startfile/2", filepath.Value, operation, arguments, cwd.Value, show_cmd);
        }

        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("startfile");
        if (operation is not (null or Open)) throw Platform.Lacks($"the operation {PythonRepr.Of(operation)} of startfile");
        if (arguments.Length > 0) throw Platform.Lacks("startfile with arguments");
        DefaultApplicationLinux.Start(path, directory);
    }
}
