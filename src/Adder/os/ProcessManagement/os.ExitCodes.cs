using System.Runtime.Versioning;

namespace Adder;

public static partial class os
{
    /// <summary>Exit code: all went well.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.EX_OK">os.EX_OK</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    public const int EX_OK = 0;

    /// <summary>Exit code: the command was used wrongly, with a bad argument for instance.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_USAGE">os.EX_USAGE</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_USAGE = 64;

    /// <summary>Exit code: the input was wrong.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_DATAERR">os.EX_DATAERR</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_DATAERR = 65;

    /// <summary>Exit code: an input file is missing or not readable.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_NOINPUT">os.EX_NOINPUT</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_NOINPUT = 66;

    /// <summary>Exit code: a user does not exist.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_NOUSER">os.EX_NOUSER</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_NOUSER = 67;

    /// <summary>Exit code: a host does not exist.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_NOHOST">os.EX_NOHOST</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_NOHOST = 68;

    /// <summary>Exit code: a service is not available.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_UNAVAILABLE">os.EX_UNAVAILABLE</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_UNAVAILABLE = 69;

    /// <summary>Exit code: an error in the program itself.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_SOFTWARE">os.EX_SOFTWARE</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_SOFTWARE = 70;

    /// <summary>Exit code: an error of the operating system, such as no more processes.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_OSERR">os.EX_OSERR</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_OSERR = 71;

    /// <summary>Exit code: a system file is missing, not readable or wrong.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_OSFILE">os.EX_OSFILE</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_OSFILE = 72;

    /// <summary>Exit code: an output file cannot be created.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_CANTCREAT">os.EX_CANTCREAT</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_CANTCREAT = 73;

    /// <summary>Exit code: an error while reading or writing.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_IOERR">os.EX_IOERR</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_IOERR = 74;

    /// <summary>Exit code: a failure that may be gone on another try.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_TEMPFAIL">os.EX_TEMPFAIL</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_TEMPFAIL = 75;

    /// <summary>Exit code: the other side broke the protocol.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_PROTOCOL">os.EX_PROTOCOL</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_PROTOCOL = 76;

    /// <summary>Exit code: not permitted, other than to a file.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_NOPERM">os.EX_NOPERM</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_NOPERM = 77;

    /// <summary>Exit code: a wrong configuration.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.EX_CONFIG">os.EX_CONFIG</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/sysexits.h.3head.html">sysexits.h(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int EX_CONFIG = 78;
}
