using System.Diagnostics.CodeAnalysis;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Ends this process at once: without <see langword="finally"/> blocks, <see cref="AppDomain.ProcessExit"/> handlers,
    /// <c>atexit</c> functions, or what buffers still hold.</summary>
    /// <param name="status">The exit code, of which a parent sees the lowest 8 bits; see <see cref="EX_OK"/> and its kin.</param>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os._exit">os._exit</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/_exit.2.html">_exit(2)</see>.</remarks>
    [DoesNotReturn]
    public static void _exit(int status) => ProcessEnd.Exit(status);

    /// <summary>Ends this process by <see cref="signal.SIGABRT"/>, with a core dump where the system makes them, and nothing else: no
    /// handler runs and no buffer is written.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.abort">os.abort</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/abort.3.html">abort(3)</see>.</remarks>
    [DoesNotReturn]
    public static void abort() => ProcessEnd.Abort();
}
