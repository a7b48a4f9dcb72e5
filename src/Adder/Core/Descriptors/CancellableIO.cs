namespace Adder.Core.Descriptors;

/// <summary>Reading and writing that a token can end, by threads and by tasks. Descriptors that don't block are waited for, too.</summary>
internal static class CancellableIO
{
    internal static int Read(int fd, Span<byte> buffer, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        int count;
        while (!NonBlockingIO.TryRead(fd, buffer, out count)) Readiness.Wait(fd, Direction.Reading, cancellation);
        return count;
    }

    internal static async ValueTask<int> ReadAsync(int fd, Memory<byte> buffer, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        int count;
        while (!NonBlockingIO.TryRead(fd, buffer.Span, out count)) await Readiness.WaitAsync(fd, Direction.Reading, cancellation).ConfigureAwait(false);
        return count;
    }

    // What ends it when some has been written – a cancellation, the end of the readers – is for the next call to tell.
    internal static int Write(int fd, ReadOnlySpan<byte> data, CancellationToken cancellation)
    {
        var written = 0;
        try
        {
            do
            {
                cancellation.ThrowIfCancellationRequested();
                if (NonBlockingIO.TryWrite(fd, data[written..], out var count)) written += count;
                else Readiness.Wait(fd, Direction.Writing, cancellation);
            }
            while (written < data.Length);
            return written;
        }
        catch (Exception e) when (written > 0 && e is OSError or OperationCanceledException)
        {
            return written;
        }
    }

    internal static async ValueTask<int> WriteAsync(int fd, ReadOnlyMemory<byte> data, CancellationToken cancellation)
    {
        var written = 0;
        try
        {
            do
            {
                cancellation.ThrowIfCancellationRequested();
                if (NonBlockingIO.TryWrite(fd, data.Span[written..], out var count)) written += count;
                else await Readiness.WaitAsync(fd, Direction.Writing, cancellation).ConfigureAwait(false);
            }
            while (written < data.Length);
            return written;
        }
        catch (Exception e) when (written > 0 && e is OSError or OperationCanceledException)
        {
            return written;
        }
    }
}
