namespace Adder;

/// <summary>An operation would block on a descriptor that is set to non-blocking.</summary>
/// <remarks>Stands for EAGAIN, EALREADY, EWOULDBLOCK and EINPROGRESS. See <see href="https://docs.python.org/3/library/exceptions.html#BlockingIOError">BlockingIOError</see> in Python's documentation.</remarks>
public class BlockingIOError : OSError
{
    /// <inheritdoc cref="OSError()"/>
    public BlockingIOError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public BlockingIOError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public BlockingIOError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public BlockingIOError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }

    /// <summary>How many bytes were written before the call would have blocked.</summary>
    public long characters_written { get; init; }
}

/// <summary>An operation on a child process failed, as there is no such child.</summary>
/// <remarks>Stands for ECHILD. See <see href="https://docs.python.org/3/library/exceptions.html#ChildProcessError">ChildProcessError</see> in Python's documentation.</remarks>
public class ChildProcessError : OSError
{
    /// <inheritdoc cref="OSError()"/>
    public ChildProcessError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public ChildProcessError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public ChildProcessError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public ChildProcessError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}

/// <summary>The base of the errors of a connection.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/exceptions.html#ConnectionError">ConnectionError</see> in Python's documentation.</remarks>
public class ConnectionError : OSError
{
    /// <inheritdoc cref="OSError()"/>
    public ConnectionError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public ConnectionError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public ConnectionError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public ConnectionError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}

/// <summary>A pipe or socket was written to whose other end is closed.</summary>
/// <remarks>Stands for EPIPE and ESHUTDOWN. See <see href="https://docs.python.org/3/library/exceptions.html#BrokenPipeError">BrokenPipeError</see> in Python's documentation.</remarks>
public class BrokenPipeError : ConnectionError
{
    /// <inheritdoc cref="OSError()"/>
    public BrokenPipeError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public BrokenPipeError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public BrokenPipeError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public BrokenPipeError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}

/// <summary>The peer aborted an attempt to connect.</summary>
/// <remarks>Stands for ECONNABORTED. See <see href="https://docs.python.org/3/library/exceptions.html#ConnectionAbortedError">ConnectionAbortedError</see> in Python's documentation.</remarks>
public class ConnectionAbortedError : ConnectionError
{
    /// <inheritdoc cref="OSError()"/>
    public ConnectionAbortedError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public ConnectionAbortedError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public ConnectionAbortedError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public ConnectionAbortedError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}

/// <summary>The peer refused an attempt to connect.</summary>
/// <remarks>Stands for ECONNREFUSED. See <see href="https://docs.python.org/3/library/exceptions.html#ConnectionRefusedError">ConnectionRefusedError</see> in Python's documentation.</remarks>
public class ConnectionRefusedError : ConnectionError
{
    /// <inheritdoc cref="OSError()"/>
    public ConnectionRefusedError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public ConnectionRefusedError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public ConnectionRefusedError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public ConnectionRefusedError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}

/// <summary>The peer reset a connection.</summary>
/// <remarks>Stands for ECONNRESET. See <see href="https://docs.python.org/3/library/exceptions.html#ConnectionResetError">ConnectionResetError</see> in Python's documentation.</remarks>
public class ConnectionResetError : ConnectionError
{
    /// <inheritdoc cref="OSError()"/>
    public ConnectionResetError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public ConnectionResetError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public ConnectionResetError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public ConnectionResetError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}

/// <summary>A file or directory was to be made that is there already.</summary>
/// <remarks>Stands for EEXIST. See <see href="https://docs.python.org/3/library/exceptions.html#FileExistsError">FileExistsError</see> in Python's documentation.</remarks>
public class FileExistsError : OSError
{
    /// <inheritdoc cref="OSError()"/>
    public FileExistsError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public FileExistsError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public FileExistsError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public FileExistsError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}

/// <summary>A file or directory was asked for that is not there.</summary>
/// <remarks>Stands for ENOENT. See <see href="https://docs.python.org/3/library/exceptions.html#FileNotFoundError">FileNotFoundError</see> in Python's documentation.</remarks>
public class FileNotFoundError : OSError
{
    /// <inheritdoc cref="OSError()"/>
    public FileNotFoundError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public FileNotFoundError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public FileNotFoundError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public FileNotFoundError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}

/// <summary>A signal interrupted a call. Adder repeats such a call, so its own functions do not raise this.</summary>
/// <remarks>Stands for EINTR. See <see href="https://docs.python.org/3/library/exceptions.html#InterruptedError">InterruptedError</see> in Python's documentation.</remarks>
public class InterruptedError : OSError
{
    /// <inheritdoc cref="OSError()"/>
    public InterruptedError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public InterruptedError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public InterruptedError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public InterruptedError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}

/// <summary>A file operation was asked of a directory.</summary>
/// <remarks>Stands for EISDIR. See <see href="https://docs.python.org/3/library/exceptions.html#IsADirectoryError">IsADirectoryError</see> in Python's documentation.</remarks>
public class IsADirectoryError : OSError
{
    /// <inheritdoc cref="OSError()"/>
    public IsADirectoryError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public IsADirectoryError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public IsADirectoryError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public IsADirectoryError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}

/// <summary>A directory operation was asked of something else.</summary>
/// <remarks>Stands for ENOTDIR. See <see href="https://docs.python.org/3/library/exceptions.html#NotADirectoryError">NotADirectoryError</see> in Python's documentation.</remarks>
public class NotADirectoryError : OSError
{
    /// <inheritdoc cref="OSError()"/>
    public NotADirectoryError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public NotADirectoryError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public NotADirectoryError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public NotADirectoryError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}

/// <summary>The process lacks the rights for an operation.</summary>
/// <remarks>Stands for EACCES and EPERM. See <see href="https://docs.python.org/3/library/exceptions.html#PermissionError">PermissionError</see> in Python's documentation.</remarks>
public class PermissionError : OSError
{
    /// <inheritdoc cref="OSError()"/>
    public PermissionError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public PermissionError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public PermissionError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public PermissionError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}

/// <summary>There is no such process.</summary>
/// <remarks>Stands for ESRCH. See <see href="https://docs.python.org/3/library/exceptions.html#ProcessLookupError">ProcessLookupError</see> in Python's documentation.</remarks>
public class ProcessLookupError : OSError
{
    /// <inheritdoc cref="OSError()"/>
    public ProcessLookupError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public ProcessLookupError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public ProcessLookupError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public ProcessLookupError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}

/// <summary>The system gave up waiting.</summary>
/// <remarks>Stands for ETIMEDOUT. See <see href="https://docs.python.org/3/library/exceptions.html#TimeoutError">TimeoutError</see> in Python's documentation.</remarks>
public class TimeoutError : OSError
{
    /// <inheritdoc cref="OSError()"/>
    public TimeoutError() { }

    /// <inheritdoc cref="OSError(string)"/>
    public TimeoutError(string? message) : base(message) { }

    /// <inheritdoc cref="OSError(string, Exception)"/>
    public TimeoutError(string? message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc cref="OSError(int, string, object, object)"/>
    public TimeoutError(int errno, string? strerror, object? filename = null, object? filename2 = null)
        : base(errno, strerror, filename, filename2) { }
}
