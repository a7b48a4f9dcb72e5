using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Native.Unix;

// stdio.h
[UnsupportedOSPlatform("windows")]
internal static unsafe partial class Libc
{
    [LibraryImport("libc", SetLastError = true)]
    internal static partial int renameat(int olddirfd, byte* oldpath, int newdirfd, byte* newpath);

    [LibraryImport("libc")]
    internal static partial byte* ctermid(byte* s);
}
