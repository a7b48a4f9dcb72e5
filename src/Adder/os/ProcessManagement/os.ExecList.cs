using System.Diagnostics.CodeAnalysis;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Replaces this program by another one, whose arguments are listed here.</summary>
    /// <param name="file">The program's path.</param>
    /// <param name="args">The program's arguments; the first is by custom its name.</param>
    /// <exception cref="FileNotFoundError">The program, or the interpreter of a script, is not there (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">It is a directory or may not be executed (EACCES).</exception>
    /// <exception cref="OSError">The arguments and the environment are too long (E2BIG), the file is no program (ENOEXEC) or is being
    /// written (ETXTBSY), or anything else.</exception>
    /// <exception cref="ValueError">The arguments are empty or begin with an empty one, or a NUL is somewhere.</exception>
    /// <exception cref="TypeError">An argument is <see langword="null"/> or no text.</exception>
    /// <remarks>It comes back only to say why it could not: as a process's last act nothing is flushed, no <c>finally</c> runs, and all
    /// threads end. Descriptors that are not inheritable are closed. Availability: Unix, Windows. Raises the audit event <c>os.exec</c>
    /// with <c>path</c>, <c>args</c>, <c>env</c>. See <see href="https://docs.python.org/3/library/os.html#os.execl">os.execl</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/execve.2.html">execve(2)</see>.</remarks>
    [DoesNotReturn]
    public static void execl(path_arg file, params ReadOnlySpan<path_arg> args) => Execution.Replace(file, argv_arg.Of(args));

    /// <summary>Replaces this program by another one, whose arguments and environment are listed here.</summary>
    /// <param name="file">The program's path.</param>
    /// <param name="args">The program's arguments, the first of which is by custom its name, and last its environment variables.</param>
    /// <exception cref="FileNotFoundError">The program, or the interpreter of a script, is not there (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">It is a directory or may not be executed (EACCES).</exception>
    /// <exception cref="OSError">The arguments and the environment are too long (E2BIG), the file is no program (ENOEXEC) or is being
    /// written (ETXTBSY), or anything else.</exception>
    /// <exception cref="ValueError">The arguments are empty or begin with an empty one, a NUL is somewhere, or a variable's name is empty
    /// or holds <c>=</c>.</exception>
    /// <exception cref="TypeError">An argument is <see langword="null"/> or no text, or the environment is missing.</exception>
    /// <remarks>It comes back only to say why it could not: as a process's last act nothing is flushed, no <c>finally</c> runs, and all
    /// threads end. Descriptors that are not inheritable are closed. Availability: Unix, Windows. Raises the audit event <c>os.exec</c>
    /// with <c>path</c>, <c>args</c>, <c>env</c>. See <see href="https://docs.python.org/3/library/os.html#os.execle">os.execle</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/execve.2.html">execve(2)</see>.</remarks>
    [DoesNotReturn]
    public static void execle(path_arg file, params ReadOnlySpan<exec_arg> args) => Execution.Replace(file, args);

    /// <summary>Replaces this program by another one, which is searched for along <c>PATH</c> and whose arguments are listed
    /// here.</summary>
    /// <param name="file">The program's name; one with a slash is a path and is not searched for.</param>
    /// <param name="args">The program's arguments; the first is by custom its name.</param>
    /// <exception cref="FileNotFoundError">The program, or the interpreter of a script, is not there (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">It is a directory or may not be executed (EACCES).</exception>
    /// <exception cref="OSError">The arguments and the environment are too long (E2BIG), the file is no program (ENOEXEC) or is being
    /// written (ETXTBSY), or anything else.</exception>
    /// <exception cref="ValueError">The arguments are empty or begin with an empty one, or a NUL is somewhere.</exception>
    /// <exception cref="TypeError">An argument is <see langword="null"/> or no text.</exception>
    /// <remarks>It comes back only to say why it could not: as a process's last act nothing is flushed, no <c>finally</c> runs, and all
    /// threads end. Descriptors that are not inheritable are closed. Of several errors in different directories that counts which is not
    /// about something missing. Availability: Unix, Windows. Raises the audit event <c>os.exec</c> with <c>path</c>, <c>args</c>,
    /// <c>env</c> for each directory. See <see href="https://docs.python.org/3/library/os.html#os.execlp">os.execlp</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/execve.2.html">execve(2)</see>.</remarks>
    [DoesNotReturn]
    public static void execlp(path_arg file, params ReadOnlySpan<path_arg> args) => Execution.Search(file, argv_arg.Of(args));

    /// <summary>Replaces this program by another one, which is searched for along <c>PATH</c> and whose arguments and environment are
    /// listed here.</summary>
    /// <param name="file">The program's name; one with a slash is a path and is not searched for.</param>
    /// <param name="args">The program's arguments, the first of which is by custom its name, and last its environment variables. Its
    /// <c>PATH</c> is the one that counts.</param>
    /// <exception cref="FileNotFoundError">The program, or the interpreter of a script, is not there (ENOENT).</exception>
    /// <exception cref="NotADirectoryError">A parent is not a directory (ENOTDIR).</exception>
    /// <exception cref="PermissionError">It is a directory or may not be executed (EACCES).</exception>
    /// <exception cref="OSError">The arguments and the environment are too long (E2BIG), the file is no program (ENOEXEC) or is being
    /// written (ETXTBSY), or anything else.</exception>
    /// <exception cref="ValueError">The arguments are empty or begin with an empty one, a NUL is somewhere, or a variable's name is empty
    /// or holds <c>=</c>.</exception>
    /// <exception cref="TypeError">An argument is <see langword="null"/> or no text.</exception>
    /// <remarks>It comes back only to say why it could not: as a process's last act nothing is flushed, no <c>finally</c> runs, and all
    /// threads end. Descriptors that are not inheritable are closed. Of several errors in different directories that counts which is not
    /// about something missing. Availability: Unix, Windows. Raises the audit event <c>os.exec</c> with <c>path</c>, <c>args</c>,
    /// <c>env</c> for each directory. See <see href="https://docs.python.org/3/library/os.html#os.execlpe">os.execlpe</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/execve.2.html">execve(2)</see>.</remarks>
    [DoesNotReturn]
    public static void execlpe(path_arg file, params ReadOnlySpan<exec_arg> args) => Execution.Search(file, args);
}
