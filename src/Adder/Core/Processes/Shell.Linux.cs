using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Native.Linux;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static unsafe class ShellLinux
{
    /// <summary>Starts <c>/bin/sh -c</c> with a command and the variables of this process.</summary>
    /// <returns>The errno, or 0.</returns>
    internal static int TryStart(in os.path_arg command, posix_spawn_file_actions_t* actions, posix_spawnattr_t* attr, out int pid)
    {
        using var arguments = NativeStrings.OfArguments(["sh", "-c", command]);
        using var variables = ProgramArguments.Encode(env: default);
        fixed (byte* shell = "/bin/sh"u8)
            return LaunchLinux.TryStart(false, shell, actions, attr, arguments.Pointers, variables.Pointers, out pid);
    }

    internal static int Start(string command)
    {
        var errno = TryStart(command, null, null, out var pid);
        return errno == 0 ? pid : throw OSErrorFactory.FromErrno(errno, "/bin/sh");
    }
}
