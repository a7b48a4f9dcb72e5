using System.Runtime.Versioning;
using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Moves the position of an open file, from which it is read and to which it is written next.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <param name="position">How far, in bytes, from where <paramref name="whence"/> says; also below 0, except from the start.</param>
    /// <param name="whence"><see cref="SEEK_SET"/>, <see cref="SEEK_CUR"/>, <see cref="SEEK_END"/>, <see cref="SEEK_DATA"/> or
    /// <see cref="SEEK_HOLE"/>.</param>
    /// <returns>The new position, in bytes from the start of the file. It may be beyond the end.</returns>
    /// <exception cref="OSError">The position would be below 0, or <paramref name="whence"/> is none of those (EINVAL), there is no data or
    /// hole from there on (ENXIO), the descriptor is not open (EBADF), it has no position, as pipes and terminals have none (ESPIPE), or
    /// anything else; it has no filename.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.lseek">os.lseek</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</see>.</remarks>
    public static long lseek(int fd, long position, int whence) => DescriptorIO.Seek(fd, position, whence);

    /// <summary>The start of the file.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.SEEK_SET">os.SEEK_SET</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</see>.</remarks>
    public const int SEEK_SET = 0;

    /// <summary>The position as it is.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.SEEK_CUR">os.SEEK_CUR</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</see>.</remarks>
    public const int SEEK_CUR = 1;

    /// <summary>The end of the file.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.SEEK_END">os.SEEK_END</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</see>.</remarks>
    public const int SEEK_END = 2;

    /// <summary>The next place, at the given one or after it, that holds data.</summary>
    /// <remarks>Availability: Linux, macOS. See <see href="https://docs.python.org/3/library/os.html#os.SEEK_DATA">os.SEEK_DATA</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SEEK_DATA => SeekBase.SEEK_DATA;

    /// <summary>The next place, at the given one or after it, that was never written; the end of the file counts as one.</summary>
    /// <remarks>Availability: Linux, macOS. See <see href="https://docs.python.org/3/library/os.html#os.SEEK_HOLE">os.SEEK_HOLE</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SEEK_HOLE => SeekBase.SEEK_HOLE;
}
