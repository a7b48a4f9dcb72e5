using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Adder.Core.Errors;

/// <summary>The one place where the -1 of a C function becomes an <see cref="OSError"/>.</summary>
internal static class Posix
{
    /// <summary>Whether a call failed only because a signal came in between, so that it is to be made again (PEP 475).</summary>
    internal static bool Interrupted(nint result) => result == -1 && Marshal.GetLastPInvokeError() == Errno.EINTR;

    internal static nint Check(nint result)
    {
        if (result == -1) ThrowLast();
        return result;
    }

    internal static nint Check(nint result, in os.path_arg path)
    {
        if (result == -1) ThrowLast(path.Value);
        return result;
    }

    internal static nint Check(nint result, in os.path_arg path, in os.path_arg path2)
    {
        if (result == -1) ThrowLast(path.Value, path2.Value);
        return result;
    }

    [DoesNotReturn]
    [StackTraceHidden]
    internal static void ThrowLast(object? filename = null, object? filename2 = null) =>
        throw OSErrorFactory.FromErrno(Marshal.GetLastPInvokeError(), filename, filename2);
}
