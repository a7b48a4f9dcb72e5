using System.Diagnostics.CodeAnalysis;

namespace Adder.Core.Streams;

/// <summary>One of the three: the file that the program was started with, and the one that it uses.</summary>
internal sealed class StandardStream(int fd, string name, string mode, string errors)
{
    private const int Input = 0;
    private const int Error = 2;

    private readonly Lock gate = new();
    private volatile bool isMade;
    private TextIO? original;
    private TextIO? current;

    internal TextIO? Original
    {
        get
        {
            if (!isMade) Make();
            return original;
        }
    }

    internal TextIO? Current
    {
        get
        {
            if (!isMade) Make();
            return current;
        }

        set
        {
            if (!isMade) Make();
            current = value;
            Redirect(value);
        }
    }

    /// <summary>Writes what is pending in both files.</summary>
    internal bool TryFinish([NotNullWhen(false)] out OSError? error)
    {
        error = null;
        if (!isMade) return true;
        foreach (var file in (ReadOnlySpan<TextIO?>)(ReferenceEquals(current, original) ? [current] : [current, original]))
        {
            if (file is null) continue;
            try
            {
                file.FinishWriting();
            }
            catch (OSError refused)
            {
                error ??= refused;
            }
        }

        return error is null;
    }

    private void Make()
    {
        lock (gate)
        {
            if (isMade) return;
            if (StandardStreams.WasPresent(fd))
            {
                original = current = FileOpening.Standard(fd, name, mode, errors, isByLine: fd == Error);
                Redirect(current);
            }

            if (fd != Input) StandardStreams.FlushAtExit();
            isMade = true;
        }
    }

    private void Redirect(TextIO? file)
    {
        if (fd == Input) Console.SetIn(file is null ? TextReader.Null : new StandardStreamReader(file));
        else if (fd == Error) Console.SetError(Writer());
        else Console.SetOut(Writer());

        TextWriter Writer() => file is null ? TextWriter.Null : new StandardStreamWriter(file, isImmediate: fd == Error || (!file.closed && file.isatty()));
    }
}
