using System.Runtime.Versioning;
using Adder.Core.Errors;

namespace Adder.Core.Processes;

/// <summary>Starting programs in processes of their own.</summary>
internal static class Launch
{
    /// <summary>posix_spawn, or posix_spawnp where the program is searched for.</summary>
    /// <returns>The process id of the child, which this process has to wait for.</returns>
    [UnsupportedOSPlatform("windows")]
    internal static int Spawn(bool search, in os.path_arg path, in os.argv_arg argv, in os.env_arg env,
        IEnumerable<os.file_action>? file_actions, in SpawnAttributes attributes) =>
        OperatingSystem.IsLinux() ? LaunchLinux.Spawn(search, path, argv, env, file_actions, attributes)
            : throw Platform.Lacks(search ? "posix_spawnp" : "posix_spawn");

    [UnsupportedOSPlatform("windows")]
    internal static SpawnAttributes Attributes(
        int? setpgroup, bool resetids, bool setsid, IEnumerable<int>? setsigmask, IEnumerable<int>? setsigdef, (int? policy, os.sched_param param)? scheduler) =>
        new(setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler?.policy, scheduler?.param.sched_priority);
}
