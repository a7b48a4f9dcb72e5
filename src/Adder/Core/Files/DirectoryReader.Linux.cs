using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Files;

[SupportedOSPlatform("linux")]
internal unsafe struct DirectoryReaderLinux(int descriptor, object? filename) : IDisposable
{
    private const int BufferSize = 32 * 1024;   // 64 KiB and 256 KiB measured the same
    private const int NameOffset = 19;
    private const int UsualRecord = 32;         // a name of 5 to 12 bytes

    private byte[]? buffer;
    private int current;
    private int next;
    private int end;

    internal readonly ReadOnlySpan<byte> Name
    {
        get
        {
            var name = buffer.AsSpan(current + NameOffset, next - current - NameOffset);
            return name[..name.IndexOf((byte)0)];
        }
    }

    internal readonly EntryKind Kind => Record.d_type switch
    {
        DT_REG => EntryKind.File,
        DT_DIR => EntryKind.Directory,
        DT_LNK => EntryKind.Link,
        DT_UNKNOWN => EntryKind.Unknown,
        _ => EntryKind.Other,
    };

    internal readonly ulong Inode => Record.d_ino;

    internal readonly int Ahead => ((end - current) / UsualRecord) + 1;

    private readonly ref dirent64 Record => ref Unsafe.As<byte, dirent64>(ref buffer![current]);

    private readonly bool IsDots
    {
        get
        {
            var record = buffer.AsSpan(current + NameOffset);
            return record[0] == '.' && (record[1] == 0 || (record[1] == '.' && record[2] == 0));
        }
    }

    internal bool MoveNext()
    {
        do
        {
            if (next == end && !Fill()) return false;
            current = next;
            next += Record.d_reclen;
        }
        while (IsDots);
        return true;
    }

    public void Dispose()
    {
        if (buffer is null) return;
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = null;
        current = next = end = 0;
    }

    private bool Fill()
    {
        buffer ??= ArrayPool<byte>.Shared.Rent(BufferSize);
        current = next = end = 0;
        nint read;
        fixed (byte* p = buffer) read = DirectoryRecordsLinux.Read(descriptor, p, buffer.Length);

        // a directory that was removed under the reader has no more entries
        if (read == -1 && Marshal.GetLastPInvokeError() != Errno.ENOENT) Posix.ThrowLast(filename);
        end = Math.Max((int)read, 0);
        return end > 0;
    }
}
