using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Starts a command of the shell with a pipe from or to it.</summary>
    /// <param name="cmd">The command, for <c>/bin/sh -c</c>.</param>
    /// <param name="mode"><c>r</c> to read what it prints, <c>w</c> to write what it reads.</param>
    /// <param name="buffering">The size of the buffer; 1 for lines, a negative number for the usual size.</param>
    /// <returns>The pipe as a file of text, whose <see cref="PopenIO.close"/> waits for the command and tells how it ended.</returns>
    /// <exception cref="ValueError">The mode is another one, <paramref name="buffering"/> is 0 or <see langword="null"/>, or a NUL is in the
    /// command.</exception>
    /// <exception cref="TypeError">There is no command.</exception>
    /// <exception cref="OSError">There are too many descriptors (EMFILE) or processes (EAGAIN), the command is too long (E2BIG), or anything
    /// else.</exception>
    /// <remarks>The command gets no descriptor above 2, not even those that were made inheritable, and SIGPIPE and SIGXFSZ do in it what they
    /// do by default. Availability: Unix, Windows. Raises the audit events <c>subprocess.Popen</c> with <c>executable</c>, <c>args</c>,
    /// <c>cwd</c>, <c>env</c>, and <c>os.posix_spawn</c> with <c>path</c>, <c>argv</c>, <c>env</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.popen">os.popen</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/popen.3.html">popen(3)</see>.</remarks>
    public static PopenIO popen(string cmd, string mode = "r", int? buffering = -1) => PipedCommand.Open(cmd, mode, buffering);
}
