using Adder.Core.Errors;

namespace Adder;

public static partial class os
{
    /// <summary>The system's words for an error number.</summary>
    /// <param name="code">The number, as in <see cref="errno"/>.</param>
    /// <returns>The words, such as <c>No such file or directory</c>; <c>Unknown error 4711</c> for a number that the system does not know.</returns>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.strerror">os.strerror</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man3/strerror.3.html">strerror(3)</see>.</remarks>
    public static string strerror(int code) => ErrnoNames.Words(code);
}
