using Adder.Tests.Oracle;

namespace Adder.Tests.FileObjects;

/// <summary>A sequence of operations on one file, done by a file object here and by CPython's: what each step answered, and what is in the file
/// in the end.</summary>
internal sealed record FileScript(byte[] Content, string Mode, int Buffering, string? Encoding, string? Errors, string? Newline, FileStep[] Steps)
{
    /// <summary>Defines <c>run_file_script</c> in the oracle.</summary>
    internal const string Definition = """
        def run_file_script(path, content, mode, buffering, encoding, errors, newline, steps):
            with open(path, 'wb') as f: f.write(content)
            fd = os.open(path, os.O_RDWR)
            log = []
            try:
                f = os.fdopen(fd, mode, buffering, encoding, errors, newline)
            except Exception as e:
                still = os.path.exists('/proc/self/fd/%d' % fd)
                if still: os.close(fd)
                return [(type(e).__name__, str(e)), 'open' if still else 'closed']
            for name, arguments in steps:
                try:
                    if name == 'next': log.append(next(f, None))
                    elif name == 'newlines':
                        kinds = f.newlines
                        log.append([kinds] if isinstance(kinds, str) else list(kinds or []))
                    elif name == 'readinto':
                        room = bytearray(arguments[0])
                        count = f.readinto(room)
                        log.append(bytes(room[:count]))
                    else:
                        answer = getattr(f, name)(*arguments)
                        if name == 'tell' and answer >> 63: answer = 'state'
                        log.append(answer)
                except Exception as e:
                    log.append((type(e).__name__, str(e)))
            try: f.close()
            except Exception as e: log.append((type(e).__name__, str(e)))
            with open(path, 'rb') as f: log.append(f.read())
            return log
        """;

    internal string InCPython(string path) => CPython.Newest.Answer(
        $"run_file_script({Python.Literal(path)}, {Python.Literal(Content)}, {Python.Literal(Mode)}, {Buffering}, {Python.Literal(Encoding)}, "
        + $"{Python.Literal(Errors)}, {Python.Literal(Newline)}, [{string.Concat(Steps.Select(step => step.InPython + ", "))}])");

    internal string Here(string path)
    {
        File.WriteAllBytes(path, Content);
        var fd = os.open(path, os.O_RDWR);
        var log = new List<object?>();
        TextIO file;
        try
        {
            file = os.fdopen(fd, Mode, Buffering, Encoding, Errors, Newline);
        }
        catch (Exception e) when (e.GetType().Namespace == nameof(Adder))
        {
            var isOpen = IsOpen(fd, path);
            if (isOpen) os.close(fd);
            return "= " + Python.Literal(new object?[] { (e.GetType().Name, e.Message), isOpen ? "open" : "closed" });
        }

        var isBinary = Mode.Contains('b', StringComparison.Ordinal);
        foreach (var step in Steps) log.Add(Outcome(() => isBinary ? step.On(file.buffer) : step.On(file)));
        var closing = Outcome(() =>
        {
            file.close();
            return null;
        });
        if (closing is not null) log.Add(closing);
        log.Add(File.ReadAllBytes(path));
        return "= " + Python.Literal(log);
    }

    public override string ToString() =>
        $"fdopen({Python.Literal(Mode)}, {Buffering}, {Python.Literal(Encoding)}, {Python.Literal(Errors)}, {Python.Literal(Newline)}) of "
        + $"{Python.Literal(Content)}: {string.Join(", ", Steps.Select(step => step.InPython))}";

    // The number alone may be that of a file which another test has opened since.
    private static bool IsOpen(int fd, string path)
    {
        try
        {
            return os.readlink($"/proc/self/fd/{fd}") == path;
        }
        catch (FileNotFoundError)
        {
            return false;
        }
    }

    private static object? Outcome(Func<object?> call)
    {
        try
        {
            return call();
        }
        catch (Exception e) when (e.GetType().Namespace == nameof(Adder))
        {
            return (e.GetType().Name, e.Message);
        }
    }
}
