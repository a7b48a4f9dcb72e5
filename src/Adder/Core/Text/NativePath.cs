using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

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
    /// <param name="orDescriptor">Whether the function takes descriptors too, for the error.</param>
    internal NativePath(in os.path_arg path, Span<byte> buffer, string function, string argument = "path", bool orDescriptor = false)
    {
        var text = path.Text;
        var bytes = path.Bytes;
        if (text is null && bytes is null) throw path.WrongType(function, argument, orDescriptor);

        var needed = (text is null ? bytes!.Length : FsCodec.MaxByteCount(text.Length)) + 1;
        if (needed > buffer.Length && text is not null && Ascii.IsValid(text)) needed = text.Length + 1;
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

    /// <summary>A path, or a null pointer for a descriptor, where the function takes one.</summary>
    internal static NativePath OrDescriptor(in os.path_arg path, Span<byte> buffer, string function) =>
        path.IsDescriptor ? default : new NativePath(path, buffer, function, orDescriptor: true);

    [UnscopedRef]
    public ref byte GetPinnableReference() => ref MemoryMarshal.GetReference(terminated);

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
