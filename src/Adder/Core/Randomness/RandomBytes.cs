using System.Security.Cryptography;
using Adder.Core.Errors;

namespace Adder.Core.Randomness;

/// <summary>Bytes that nobody can foretell.</summary>
internal static class RandomBytes
{
    internal static byte[] Get(long size)
    {
        if (size < 0) throw new ValueError("negative argument not allowed");
        var bytes = Room(size);
        Fill(bytes);
        return bytes;
    }

    internal static void Fill(Span<byte> buffer)
    {
        if (OperatingSystem.IsLinux()) RandomBytesLinux.Fill(buffer);
        else RandomNumberGenerator.Fill(buffer);
    }

    internal static byte[] Ask(long size, int flags)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("getrandom");
        if (size < 0) throw OSErrorFactory.FromErrno(Errno.EINVAL);
        var bytes = Room(size);
        var count = RandomBytesLinux.Ask(bytes, flags);
        return count == bytes.Length ? bytes : bytes[..count];
    }

    internal static int Ask(Span<byte> buffer, int flags) =>
        OperatingSystem.IsLinux() ? RandomBytesLinux.Ask(buffer, flags) : throw Platform.Lacks("getrandom");

    private static byte[] Room(long size) => size <= Array.MaxLength
        ? GC.AllocateUninitializedArray<byte>((int)size)
        : throw new InsufficientMemoryException("an array can't hold so many bytes");
}
