using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Starts a program, whose arguments are listed here.</summary>
    /// <param name="mode"><see cref="P_WAIT"/> to wait for the program's end, <see cref="P_NOWAIT"/> not to.</param>
    /// <param name="file">The program's path.</param>
    /// <param name="args">The program's arguments; the first is by custom its name.</param>
    /// <returns>The process id, which has to be waited for; when waiting, the exit code, or the number of the signal that killed the
    /// program as a negative one.</returns>
    /// <exception cref="OSError">There are too many processes or too little memory (EAGAIN, ENOMEM).</exception>
    /// <exception cref="ChildProcessError">The end can't be waited for, as this process ignores SIGCHLD (ECHILD).</exception>
    /// <exception cref="ValueError">The arguments are empty or begin with an empty one.</exception>
    /// <exception cref="TypeError">The first argument is no text.</exception>
    /// <remarks>Where the program can't be run, for whatever reason, the exit code is 127, as in Python. Availability: Unix, Windows.
    /// Raises the audit event <c>os.spawn</c> with <c>mode</c>, <c>path</c>, <c>args</c>, <c>env</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.spawnl">os.spawnl</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/posix_spawn.3.html">posix_spawn(3)</see>.</remarks>
    public static int spawnl(int mode, path_arg file, params ReadOnlySpan<path_arg> args) =>
        Spawns.Run(false, mode, file, argv_arg.Of(args));

    /// <summary>Starts a program, whose arguments and environment are listed here.</summary>
    /// <param name="mode"><see cref="P_WAIT"/> to wait for the program's end, <see cref="P_NOWAIT"/> not to.</param>
    /// <param name="file">The program's path, or a descriptor of it.</param>
    /// <param name="args">The program's arguments, the first of which is by custom its name, and last its environment variables.</param>
    /// <returns>The process id, which has to be waited for; when waiting, the exit code, or the number of the signal that killed the
    /// program as a negative one.</returns>
    /// <exception cref="OSError">There are too many processes or too little memory (EAGAIN, ENOMEM).</exception>
    /// <exception cref="ChildProcessError">The end can't be waited for, as this process ignores SIGCHLD (ECHILD).</exception>
    /// <exception cref="ValueError">The arguments are empty or begin with an empty one.</exception>
    /// <exception cref="TypeError">The last argument is no environment, or another one is.</exception>
    /// <remarks>Where the program can't be run, for whatever reason, the exit code is 127, as in Python. Availability: Unix, Windows.
    /// Raises the audit event <c>os.spawn</c> with <c>mode</c>, <c>path</c>, <c>args</c>, <c>env</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.spawnle">os.spawnle</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/posix_spawn.3.html">posix_spawn(3)</see>.</remarks>
    public static int spawnle(int mode, path_arg file, params ReadOnlySpan<exec_arg> args) =>
        Spawns.Run(false, mode, file, args);

    /// <summary>Starts a program, which is searched for along <c>PATH</c> and whose arguments are listed here.</summary>
    /// <param name="mode"><see cref="P_WAIT"/> to wait for the program's end, <see cref="P_NOWAIT"/> not to.</param>
    /// <param name="file">The program's name; one with a slash is a path and is not searched for.</param>
    /// <param name="args">The program's arguments; the first is by custom its name.</param>
    /// <returns>The process id, which has to be waited for; when waiting, the exit code, or the number of the signal that killed the
    /// program as a negative one.</returns>
    /// <exception cref="OSError">There are too many processes or too little memory (EAGAIN, ENOMEM).</exception>
    /// <exception cref="ChildProcessError">The end can't be waited for, as this process ignores SIGCHLD (ECHILD).</exception>
    /// <exception cref="ValueError">The arguments are empty or begin with an empty one.</exception>
    /// <exception cref="TypeError">The first argument is no text.</exception>
    /// <remarks>Where the program can't be run, for whatever reason, the exit code is 127, as in Python. Availability: Unix. Raises the
    /// audit event <c>os.spawn</c> with <c>mode</c>, <c>path</c>, <c>args</c>, <c>env</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.spawnlp">os.spawnlp</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/posix_spawn.3.html">posix_spawn(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int spawnlp(int mode, path_arg file, params ReadOnlySpan<path_arg> args) =>
        Spawns.Run(true, mode, file, argv_arg.Of(args));

    /// <summary>Starts a program, which is searched for along <c>PATH</c> and whose arguments and environment are listed here.</summary>
    /// <param name="mode"><see cref="P_WAIT"/> to wait for the program's end, <see cref="P_NOWAIT"/> not to.</param>
    /// <param name="file">The program's name; one with a slash is a path and is not searched for.</param>
    /// <param name="args">The program's arguments, the first of which is by custom its name, and last its environment variables. Its
    /// <c>PATH</c> is the one that counts.</param>
    /// <returns>The process id, which has to be waited for; when waiting, the exit code, or the number of the signal that killed the
    /// program as a negative one.</returns>
    /// <exception cref="OSError">There are too many processes or too little memory (EAGAIN, ENOMEM).</exception>
    /// <exception cref="ChildProcessError">The end can't be waited for, as this process ignores SIGCHLD (ECHILD).</exception>
    /// <exception cref="ValueError">The arguments are empty or begin with an empty one.</exception>
    /// <exception cref="TypeError">The last argument is no environment, or another one is.</exception>
    /// <remarks>Where the program can't be run, for whatever reason, the exit code is 127, as in Python. Availability: Unix. Raises the
    /// audit event <c>os.spawn</c> with <c>mode</c>, <c>path</c>, <c>args</c>, <c>env</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.spawnlpe">os.spawnlpe</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/posix_spawn.3.html">posix_spawn(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int spawnlpe(int mode, path_arg file, params ReadOnlySpan<exec_arg> args) =>
        Spawns.Run(true, mode, file, args);
}
