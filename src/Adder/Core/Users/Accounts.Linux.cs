using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Users;

[SupportedOSPlatform("linux")]
internal static unsafe class AccountsLinux
{
    private const int FirstSize = 1024;

    internal static string? HomeDirectory(long uid) => uid is >= 0 and <= uint.MaxValue ? HomeDirectory(null, (uint)uid) : null;

    internal static string? HomeDirectory(string name)
    {
        using var user = new NativePath(name, stackalloc byte[NativePath.OnStack], "getpwnam", "name");
        fixed (byte* p = user) return HomeDirectory(p, 0);
    }

    // The C functions do not say how much room an entry needs, only that what they got was too little. Any other error is, as to Python,
    // a user that is not there.
    private static string? HomeDirectory(byte* name, uint uid)
    {
        var buffer = new GrowingBuffer(stackalloc byte[FirstSize]);
        try
        {
            while (true)
            {
                fixed (byte* p = buffer.Bytes)
                {
                    passwd entry;
                    passwd* found;
                    var error = name is null
                        ? getpwuid_r(uid, &entry, p, (nuint)buffer.Bytes.Length, &found)
                        : getpwnam_r(name, &entry, p, (nuint)buffer.Bytes.Length, &found);
                    if (error == 0 && found is not null) return FsCodec.Decode(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry.pw_dir));
                    if (error != Errno.ERANGE) return null;
                }

                buffer.Grow();
            }
        }
        finally
        {
            buffer.Dispose();
        }
    }
}
