namespace Adder.Core.Processes;

/// <summary>Why nothing forks here, and what does instead.</summary>
internal static class ForkGuide
{
    internal const string Sentence =
        "a copy of a .NET process has one thread and none of the runtime's, so it hangs or crashes: start a program with os.posix_spawn, os.spawnv or os.execv";

    internal const string Pty =
        "a copy of a .NET process has one thread and none of the runtime's, so it hangs or crashes: take os.openpty and start a program on it with os.posix_spawn";

    internal const string Hooks = "nothing forks a .NET process, so there is nothing to hook: do before and after os.posix_spawn what has to be done";
}
