namespace Adder.Core.Streams;

/// <summary>A file of bytes as .NET sees it.</summary>
internal sealed class FileStreamView(BinaryIO file) : Stream
{
    public override bool CanRead => !file.closed && file.readable();

    public override bool CanWrite => !file.closed && file.writable();

    public override bool CanSeek => !file.closed && file.seekable();

    public override long Length
    {
        get
        {
            file.flush();
            var here = file.tell();
            var length = file.seek(0, (int)SeekOrigin.End);
            file.seek(here);
            return length;
        }
    }

    public override long Position
    {
        get => file.tell();
        set => file.seek(value);
    }

    public override int Read(byte[] buffer, int offset, int count) => file.ReadOnce(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => file.ReadOnce(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        file.ReadOnceAsync(buffer, cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty) buffer = buffer[file.write(buffer)..];
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty) buffer = buffer[await file.write_async(buffer, cancellationToken).ConfigureAwait(false)..];
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => file.flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => file.flush_async(cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => file.seek(offset, (int)origin);

    public override void SetLength(long value) => file.truncate(value);

    protected override void Dispose(bool disposing)
    {
        if (disposing) file.close();
        base.Dispose(disposing);
    }
}
