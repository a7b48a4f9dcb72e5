namespace Adder.Core.Errors;

/// <summary>The one table from errno to the class of the error.</summary>
internal static class OSErrorFactory
{
    internal static OSError FromErrno(int number, object? filename = null, object? filename2 = null)
    {
        var words = ErrnoNames.Words(number);
        if (number == Errno.ENOENT) return new FileNotFoundError(number, words, filename, filename2);
        if (number == Errno.EEXIST) return new FileExistsError(number, words, filename, filename2);
        if (number == Errno.ENOTDIR) return new NotADirectoryError(number, words, filename, filename2);
        if (number == Errno.EISDIR) return new IsADirectoryError(number, words, filename, filename2);
        if (number == Errno.EACCES || number == Errno.EPERM) return new PermissionError(number, words, filename, filename2);
        if (number == Errno.ECHILD) return new ChildProcessError(number, words, filename, filename2);
        if (number == Errno.ESRCH) return new ProcessLookupError(number, words, filename, filename2);
        if (number == Errno.EINTR) return new InterruptedError(number, words, filename, filename2);
        if (number == Errno.EAGAIN || number == Errno.EWOULDBLOCK || number == Errno.EALREADY || number == Errno.EINPROGRESS)
            return new BlockingIOError(number, words, filename, filename2);
        if (number == Errno.EPIPE || number == Errno.ESHUTDOWN) return new BrokenPipeError(number, words, filename, filename2);
        if (number == Errno.ECONNABORTED) return new ConnectionAbortedError(number, words, filename, filename2);
        if (number == Errno.ECONNREFUSED) return new ConnectionRefusedError(number, words, filename, filename2);
        if (number == Errno.ECONNRESET) return new ConnectionResetError(number, words, filename, filename2);
        if (number == Errno.ETIMEDOUT) return new TimeoutError(number, words, filename, filename2);
        return new OSError(number, words, filename, filename2);
    }
}
