using Adder.Core.SystemInfo;
using Adder.Core.Text;

namespace Adder;

public static partial class sys
{
    /// <summary>The largest size that a pointer can count: 2⁶³ − 1 in a 64-bit process.</summary>
    /// <remarks>.NET's own collections end at <see cref="int.MaxValue"/>.
    /// See <see href="https://docs.python.org/3/library/sys.html#sys.maxsize">sys.maxsize</see> in Python's documentation.</remarks>
    public static long maxsize => nint.MaxValue;

    /// <summary>The highest code point of Unicode.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.maxunicode">sys.maxunicode</see> in Python's documentation.</remarks>
    public const int maxunicode = 0x10FFFF;

    /// <summary>The system: <c>linux</c>, <c>darwin</c> (macOS) or <c>win32</c>.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.platform">sys.platform</see> in Python's documentation.</remarks>
    public static string platform => Machine.PlatformName;

    /// <summary>The order of the bytes in the processor's numbers: <c>little</c> or <c>big</c>.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.byteorder">sys.byteorder</see> in Python's documentation.</remarks>
    public static string byteorder => Machine.ByteOrder;

    /// <summary>The encoding that Python's texts become bytes with unless another is named.</summary>
    /// <returns>Always <c>utf-8</c>.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.getdefaultencoding">sys.getdefaultencoding</see> in Python's
    /// documentation.</remarks>
    public static string getdefaultencoding() => FsCodec.Name;

    /// <summary>The encoding of file names.</summary>
    /// <returns>Always <c>utf-8</c>.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.getfilesystemencoding">sys.getfilesystemencoding</see> in
    /// Python's documentation.</remarks>
    public static string getfilesystemencoding() => FsCodec.Name;

    /// <summary>How file names that are no UTF-8 become text.</summary>
    /// <returns><c>surrogateescape</c>, or <c>surrogatepass</c> on Windows.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.getfilesystemencodeerrors">sys.getfilesystemencodeerrors</see>
    /// in Python's documentation.</remarks>
    public static string getfilesystemencodeerrors() => FsCodec.ErrorHandler;
}
