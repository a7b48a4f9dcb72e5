using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Adder.Core.Text;

/// <summary>A path as a C function wants it: bytes that end with a NUL, on the caller's stack unless they are too many.</summary>
/// <remarks>Use: <c>using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "mkdir"); fixed (byte* p = name) …</c></remarks>
internal readonly ref struct NativePath
{
    internal const int OnStack = 512;

    private readonly Span<byte> terminated;
    private readonly byte[]? rented;

    /// <param name="path">A text or bytes; a descriptor or nothing raises TypeError, a NUL inside raises ValueError.</param>
    /// <param name="buffer">The stack's buffer.</param>
    /// <param name="function">The Python name of the function that was called, for the error.</param>
    /// <param name="argument">The Python name of its parameter, for the error.</param>
    internal NativePath(in os.path_arg path, Span<byte> buffer, string function, string argument = "path")
    {
        var text = path.Text;
        var bytes = path.Bytes;
        if (text is null && bytes is null) throw path.WrongType(function, argument);

        var needed = (text is null ? bytes!.Length : FsCodec.MaxByteCount(text.Length)) + 1;
        if (needed > buffer.Length) buffer = rented = ArrayPool<byte>.Shared.Rent(needed);

        int length;
        if (text is null) bytes.CopyTo(buffer);
        length = text is null ? bytes!.Length : Encode(text, buffer);
        if (buffer[..length].Contains((byte)0))
        {
            Dispose();
            throw new ValueError($"{function}: embedded null character in {argument}");
        }

        buffer[length] = 0;
        terminated = buffer[..(length + 1)];
    }

    [UnscopedRef]
    public ref byte GetPinnableReference() => ref terminated[0];

    public void Dispose()
    {
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }

    private int Encode(string text, Span<byte> buffer)
    {
        try
        {
            return FsCodec.Encode(text, buffer);
        }
        catch (UnicodeEncodeError)
        {
            Dispose();
            throw;
        }
    }
}
