using System.Runtime.Versioning;
using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Keeps the descriptor from programs that are executed later.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_CLOEXEC">os.MFD_CLOEXEC</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_CLOEXEC = 0x1;

    /// <summary>Lets the file be sealed, so that it can no longer be written, enlarged or made smaller.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_ALLOW_SEALING">os.MFD_ALLOW_SEALING</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_ALLOW_SEALING = 0x2;

    /// <summary>Puts the file into huge pages; one of <see cref="MFD_HUGE_2MB"/> and its kin chooses their size.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGETLB">os.MFD_HUGETLB</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGETLB = 0x4;

    /// <summary>The place of the page size in the flags: the exponent of 2, shifted so far to the left.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_SHIFT">os.MFD_HUGE_SHIFT</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGE_SHIFT = 26;

    /// <summary>The bits that the exponent of the page size has.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_MASK">os.MFD_HUGE_MASK</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGE_MASK = 0x3F;

    /// <summary>Huge pages of 64 KiB.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_64KB">os.MFD_HUGE_64KB</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGE_64KB = 0x40000000;

    /// <summary>Huge pages of 512 KiB.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_512KB">os.MFD_HUGE_512KB</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGE_512KB = 0x4C000000;

    /// <summary>Huge pages of 1 MiB.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_1MB">os.MFD_HUGE_1MB</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGE_1MB = 0x50000000;

    /// <summary>Huge pages of 2 MiB.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_2MB">os.MFD_HUGE_2MB</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGE_2MB = 0x54000000;

    /// <summary>Huge pages of 8 MiB.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_8MB">os.MFD_HUGE_8MB</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGE_8MB = 0x5C000000;

    /// <summary>Huge pages of 16 MiB.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_16MB">os.MFD_HUGE_16MB</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGE_16MB = 0x60000000;

    /// <summary>Huge pages of 32 MiB.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_32MB">os.MFD_HUGE_32MB</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGE_32MB = 0x64000000;

    /// <summary>Huge pages of 256 MiB.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_256MB">os.MFD_HUGE_256MB</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGE_256MB = 0x70000000;

    /// <summary>Huge pages of 512 MiB.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_512MB">os.MFD_HUGE_512MB</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGE_512MB = 0x74000000;

    /// <summary>Huge pages of 1 GiB.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_1GB">os.MFD_HUGE_1GB</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGE_1GB = 0x78000000;

    /// <summary>Huge pages of 2 GiB.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_2GB">os.MFD_HUGE_2GB</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int MFD_HUGE_2GB = 0x7C000000;

    /// <summary>Huge pages of 16 GiB.</summary>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.MFD_HUGE_16GB">os.MFD_HUGE_16GB</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const long MFD_HUGE_16GB = 0x88000000;

    /// <summary>Makes a file that is in no directory, only in memory; it goes when nobody has it open any more.</summary>
    /// <param name="name">A name that shows under <c>/proc/self/fd</c>, of at most 249 bytes; many files may have the same.</param>
    /// <param name="flags"><see cref="MFD_CLOEXEC"/>, without which programs that are executed later inherit the descriptor, and any of the
    /// others. Bits beyond the 32nd count for nothing.</param>
    /// <returns>The descriptor, open for reading and writing; the file is empty.</returns>
    /// <exception cref="OSError">The name is too long, or there is no such flag (EINVAL); there are no such pages (ENODEV), no descriptor is
    /// left (EMFILE, ENFILE), or anything else.</exception>
    /// <exception cref="ValueError">A NUL is in the name.</exception>
    /// <exception cref="TypeError">The name is a descriptor, or nothing.</exception>
    /// <remarks>New in Python 3.8. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.memfd_create">os.memfd_create</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static int memfd_create(path_arg name, long flags = MFD_CLOEXEC) => MemoryFile.Make(name, flags);
}
