using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>The tag of a <see cref="file_action"/> that opens a file: <c>(os.POSIX_SPAWN_OPEN, fd, path, flags, mode)</c>.</summary>
    [UnsupportedOSPlatform("windows")]
    public const int POSIX_SPAWN_OPEN = 0;

    /// <summary>The tag of a <see cref="file_action"/> that closes a descriptor: <c>(os.POSIX_SPAWN_CLOSE, fd)</c>.</summary>
    [UnsupportedOSPlatform("windows")]
    public const int POSIX_SPAWN_CLOSE = 1;

    /// <summary>The tag of a <see cref="file_action"/> that gives a descriptor a second number:
    /// <c>(os.POSIX_SPAWN_DUP2, fd, new_fd)</c>.</summary>
    [UnsupportedOSPlatform("windows")]
    public const int POSIX_SPAWN_DUP2 = 2;

    /// <summary>The tag of a <see cref="file_action"/> that closes a descriptor and all above it:
    /// <c>(os.POSIX_SPAWN_CLOSEFROM, fd)</c>.</summary>
    /// <remarks>Availability: Linux with glibc 2.34 or later.</remarks>
    [SupportedOSPlatform("linux")]
    public const int POSIX_SPAWN_CLOSEFROM = 3;

    /// <summary>Starts a program in a process of its own.</summary>
    /// <param name="path">The program's path.</param>
    /// <param name="argv">Its arguments; the first is by custom its name.</param>
    /// <param name="env">Its environment variables, and no others; <see langword="null"/> for those of this process.</param>
    /// <param name="file_actions">What happens to its descriptors before it begins, one after the other.</param>
    /// <param name="setpgroup">The process group that it joins, 0 for a new one of its own; <see langword="null"/> for the group of this
    /// process.</param>
    /// <param name="resetids">Whether its effective user and group ids become the real ones of this process.</param>
    /// <param name="setsid">Whether it leads a session of its own.</param>
    /// <param name="setsigmask">The signals that are blocked in it; <see langword="null"/> for those blocked in the calling thread.</param>
    /// <param name="setsigdef">The signals that do in it what they do by default. Those that this process ignores stay ignored
    /// otherwise, SIGPIPE and SIGXFSZ among them.</param>
    /// <param name="scheduler">Its scheduling policy, where not <see langword="null"/>, and parameters; <see langword="null"/> for those
    /// of this process.</param>
    /// <returns>The child's process id. It has to be waited for.</returns>
    /// <exception cref="FileNotFoundError">The program, or a file that an action opens, is not there (ENOENT).</exception>
    /// <exception cref="PermissionError">It may not be executed (EACCES), or the process may not do what it was asked to do (EPERM).</exception>
    /// <exception cref="OSError">A descriptor is not open (EBADF), the arguments are too long (E2BIG), the file is no program (ENOEXEC), the
    /// policy or its parameters do not exist (EINVAL), there are too many processes (EAGAIN), or anything else.</exception>
    /// <exception cref="ValueError">The arguments are empty or begin with an empty one, a NUL is somewhere, a variable's name is empty or
    /// holds <c>=</c>, or a signal is none.</exception>
    /// <exception cref="TypeError">An argument is <see langword="null"/>, or an action has not the elements that its tag asks for.</exception>
    /// <remarks>The path is taken as it is; <see cref="posix_spawnp"/> searches. Availability: Unix. Raises the audit event
    /// <c>os.posix_spawn</c> with <c>path</c>, <c>argv</c>, <c>env</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.posix_spawn">os.posix_spawn</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/posix_spawn.3.html">posix_spawn(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int posix_spawn(
        path_arg path, argv_arg argv, env_arg? env, IEnumerable<file_action>? file_actions = null, int? setpgroup = null, bool resetids = false,
        bool setsid = false, IEnumerable<int>? setsigmask = null, IEnumerable<int>? setsigdef = null, (int? policy, sched_param param)? scheduler = null) =>
        Launch.Spawn(false, path, argv, env ?? default, file_actions,
            Launch.Attributes(setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler));

    /// <summary>Starts a program, which is searched for along <c>PATH</c>, in a process of its own.</summary>
    /// <inheritdoc cref="posix_spawn"/>
    /// <remarks>It is searched for in the directories of this process's <c>PATH</c>, not of <paramref name="env"/>'s; a name with a slash is
    /// a path and is not searched for. Availability: Unix.
    /// Raises the audit event <c>os.posix_spawn</c> with <c>path</c>, <c>argv</c>, <c>env</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.posix_spawnp">os.posix_spawnp</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/posix_spawn.3.html">posix_spawnp(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int posix_spawnp(
        path_arg path, argv_arg argv, env_arg? env, IEnumerable<file_action>? file_actions = null, int? setpgroup = null, bool resetids = false,
        bool setsid = false, IEnumerable<int>? setsigmask = null, IEnumerable<int>? setsigdef = null, (int? policy, sched_param param)? scheduler = null) =>
        Launch.Spawn(true, path, argv, env ?? default, file_actions,
            Launch.Attributes(setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler));
}
