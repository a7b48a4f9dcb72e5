using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Starts a program.</summary>
    /// <param name="mode"><see cref="P_WAIT"/> to wait for the program's end, <see cref="P_NOWAIT"/> not to.</param>
    /// <param name="file">The program's path.</param>
    /// <param name="args">The program's arguments; the first is by custom its name.</param>
    /// <param name="cancellation">Ends the wait. The program goes on, and <c>os.wait</c> will tell of it.</param>
    /// <returns>The process id, which has to be waited for; when waiting, the exit code, or the number of the signal that killed the
    /// program as a negative one.</returns>
    /// <exception cref="OSError">There are too many processes or too little memory (EAGAIN, ENOMEM).</exception>
    /// <exception cref="ChildProcessError">The end can't be waited for, as this process ignores SIGCHLD (ECHILD).</exception>
    /// <exception cref="ValueError">The arguments are empty or begin with an empty one.</exception>
    /// <exception cref="TypeError">The arguments are no list.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Where the program can't be run, for whatever reason, the exit code is 127, as in Python. Availability: Unix, Windows.
    /// Raises the audit event <c>os.spawn</c> with <c>mode</c>, <c>path</c>, <c>args</c>, <c>env</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.spawnv">os.spawnv</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/posix_spawn.3.html">posix_spawn(3)</see>.</remarks>
    public static int spawnv(int mode, path_arg file, argv_arg args, CancellationToken cancellation = default) =>
        Spawns.Run(false, mode, file, args, null, cancellation);

    /// <summary>Starts a program with an environment of its own.</summary>
    /// <param name="mode"><see cref="P_WAIT"/> to wait for the program's end, <see cref="P_NOWAIT"/> not to.</param>
    /// <param name="file">The program's path, or a descriptor of it.</param>
    /// <param name="args">The program's arguments; the first is by custom its name.</param>
    /// <param name="env">The program's environment variables, and no others.</param>
    /// <param name="cancellation">Ends the wait. The program goes on, and <c>os.wait</c> will tell of it.</param>
    /// <returns>The process id, which has to be waited for; when waiting, the exit code, or the number of the signal that killed the
    /// program as a negative one.</returns>
    /// <exception cref="OSError">There are too many processes or too little memory (EAGAIN, ENOMEM).</exception>
    /// <exception cref="ChildProcessError">The end can't be waited for, as this process ignores SIGCHLD (ECHILD).</exception>
    /// <exception cref="ValueError">The arguments are empty or begin with an empty one.</exception>
    /// <exception cref="TypeError">The arguments are no list.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Where the program can't be run, for whatever reason, the exit code is 127, as in Python. Availability: Unix, Windows.
    /// Raises the audit event <c>os.spawn</c> with <c>mode</c>, <c>path</c>, <c>args</c>, <c>env</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.spawnve">os.spawnve</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/posix_spawn.3.html">posix_spawn(3)</see>.</remarks>
    public static int spawnve(int mode, path_arg file, argv_arg args, env_arg? env, CancellationToken cancellation = default) =>
        Spawns.Run(false, mode, file, args, env ?? default(env_arg), cancellation);

    /// <summary>Starts a program, which is searched for along <c>PATH</c>.</summary>
    /// <param name="mode"><see cref="P_WAIT"/> to wait for the program's end, <see cref="P_NOWAIT"/> not to.</param>
    /// <param name="file">The program's name; one with a slash is a path and is not searched for.</param>
    /// <param name="args">The program's arguments; the first is by custom its name.</param>
    /// <param name="cancellation">Ends the wait. The program goes on, and <c>os.wait</c> will tell of it.</param>
    /// <returns>The process id, which has to be waited for; when waiting, the exit code, or the number of the signal that killed the
    /// program as a negative one.</returns>
    /// <exception cref="OSError">There are too many processes or too little memory (EAGAIN, ENOMEM).</exception>
    /// <exception cref="ChildProcessError">The end can't be waited for, as this process ignores SIGCHLD (ECHILD).</exception>
    /// <exception cref="ValueError">The arguments are empty or begin with an empty one.</exception>
    /// <exception cref="TypeError">The arguments are no list.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Where the program can't be run, for whatever reason, the exit code is 127, as in Python. Availability: Unix. Raises the
    /// audit event <c>os.spawn</c> with <c>mode</c>, <c>path</c>, <c>args</c>, <c>env</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.spawnvp">os.spawnvp</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/posix_spawn.3.html">posix_spawn(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int spawnvp(int mode, path_arg file, argv_arg args, CancellationToken cancellation = default) =>
        Spawns.Run(true, mode, file, args, null, cancellation);

    /// <summary>Starts a program, which is searched for along <c>PATH</c>, with an environment of its own.</summary>
    /// <param name="mode"><see cref="P_WAIT"/> to wait for the program's end, <see cref="P_NOWAIT"/> not to.</param>
    /// <param name="file">The program's name; one with a slash is a path and is not searched for.</param>
    /// <param name="args">The program's arguments; the first is by custom its name.</param>
    /// <param name="env">The program's environment variables, and no others. Its <c>PATH</c> is the one that counts.</param>
    /// <param name="cancellation">Ends the wait. The program goes on, and <c>os.wait</c> will tell of it.</param>
    /// <returns>The process id, which has to be waited for; when waiting, the exit code, or the number of the signal that killed the
    /// program as a negative one.</returns>
    /// <exception cref="OSError">There are too many processes or too little memory (EAGAIN, ENOMEM).</exception>
    /// <exception cref="ChildProcessError">The end can't be waited for, as this process ignores SIGCHLD (ECHILD).</exception>
    /// <exception cref="ValueError">The arguments are empty or begin with an empty one.</exception>
    /// <exception cref="TypeError">The arguments are no list.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>Where the program can't be run, for whatever reason, the exit code is 127, as in Python. Availability: Unix. Raises the
    /// audit event <c>os.spawn</c> with <c>mode</c>, <c>path</c>, <c>args</c>, <c>env</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.spawnvpe">os.spawnvpe</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/posix_spawn.3.html">posix_spawn(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int spawnvpe(int mode, path_arg file, argv_arg args, env_arg? env, CancellationToken cancellation = default) =>
        Spawns.Run(true, mode, file, args, env ?? default(env_arg), cancellation);
}
