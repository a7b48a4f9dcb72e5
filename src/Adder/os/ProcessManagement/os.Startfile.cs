using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Opens a file, a directory or an address with the application that the user's system has for it.</summary>
    /// <param name="filepath">What to open.</param>
    /// <param name="operation">What to do with it: <c>open</c>, as when it is <see langword="null"/>, or another verb of Windows.</param>
    /// <param name="arguments">Arguments of the application, on Windows.</param>
    /// <param name="cwd">The directory to work in; a default value for the present one.</param>
    /// <param name="show_cmd">How the application's window shows, on Windows.</param>
    /// <exception cref="FileNotFoundError">There is no such file or directory, or the system has no opener (ENOENT): then it is the
    /// opener's name that <see cref="OSError.filename"/> tells.</exception>
    /// <exception cref="OSError">The opener could not be started.</exception>
    /// <exception cref="PlatformNotSupportedException">A verb other than <c>open</c>, or arguments, elsewhere than on Windows.</exception>
    /// <exception cref="ValueError">A NUL is in a path.</exception>
    /// <exception cref="TypeError">The path is no text.</exception>
    /// <remarks>It comes back at once, and nothing tells of the application's end. Availability: Linux, by <c>xdg-open</c>; Python has it on
    /// Windows only. Raises the audit events <c>os.startfile</c> with <c>path</c>, <c>operation</c>, and <c>os.startfile/2</c> with
    /// <c>path</c>, <c>operation</c>, <c>arguments</c>, <c>cwd</c>, <c>show_cmd</c>. See
    /// <see href="https://docs.python.org/3/library/os.html#os.startfile">os.startfile</see> in Python's documentation and
    /// <see href="https://portland.freedesktop.org/doc/xdg-open.html">xdg-open</see>.</remarks>
    public static void startfile(path_arg filepath, string? operation = null, string arguments = "", path_arg cwd = default, int show_cmd = 1) =>
        DefaultApplication.Start(filepath, operation, arguments, cwd, show_cmd);
}
