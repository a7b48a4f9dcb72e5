using System.Runtime.Versioning;
using Adder.Core.Descriptors;

namespace Adder;

public static partial class os
{
    /// <summary>Open for reading only.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_RDONLY">os.O_RDONLY</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    public const int O_RDONLY = 0;

    /// <summary>Open for writing only.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_WRONLY">os.O_WRONLY</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    public const int O_WRONLY = 1;

    /// <summary>Open for reading and writing.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_RDWR">os.O_RDWR</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    public const int O_RDWR = 2;

    /// <summary>The bits of the flags that say whether a file is open for reading, writing or both.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.O_ACCMODE">os.O_ACCMODE</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int O_ACCMODE => OpenFlags.O_ACCMODE;

    /// <summary>Each write goes to the end of the file.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_APPEND">os.O_APPEND</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    public static int O_APPEND => OpenFlags.O_APPEND;

    /// <summary>Make the file when it is not there.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_CREAT">os.O_CREAT</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    public static int O_CREAT => OpenFlags.O_CREAT;

    /// <summary>Together with <see cref="O_CREAT"/>: fail with EEXIST when there is something at the path already.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_EXCL">os.O_EXCL</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    public static int O_EXCL => OpenFlags.O_EXCL;

    /// <summary>Empty the file.</summary>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_TRUNC">os.O_TRUNC</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    public static int O_TRUNC => OpenFlags.O_TRUNC;

    /// <summary>Send a signal when reading or writing becomes possible.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.O_ASYNC">os.O_ASYNC</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int O_ASYNC => OpenFlags.O_ASYNC;

    /// <summary>Close the descriptor when the process executes another program; <see cref="open"/> always adds it.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.O_CLOEXEC">os.O_CLOEXEC</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int O_CLOEXEC => OpenFlags.O_CLOEXEC;

    /// <summary>Fail with ENOTDIR unless it is a directory.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.O_DIRECTORY">os.O_DIRECTORY</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int O_DIRECTORY => OpenFlags.O_DIRECTORY;

    /// <summary>Each write ends only when the data are on the disk.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.O_DSYNC">os.O_DSYNC</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int O_DSYNC => OpenFlags.O_DSYNC;

    /// <summary>The same as <see cref="O_SYNC"/>.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.O_FSYNC">os.O_FSYNC</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int O_FSYNC => OpenFlags.O_FSYNC;

    /// <summary>The same as <see cref="O_NONBLOCK"/>.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.O_NDELAY">os.O_NDELAY</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int O_NDELAY => OpenFlags.O_NDELAY;

    /// <summary>Do not let a terminal become the controlling terminal of the process.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.O_NOCTTY">os.O_NOCTTY</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int O_NOCTTY => OpenFlags.O_NOCTTY;

    /// <summary>Fail with ELOOP when a symbolic link is the last part of the path.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.O_NOFOLLOW">os.O_NOFOLLOW</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int O_NOFOLLOW => OpenFlags.O_NOFOLLOW;

    /// <summary>Do not wait: reading and writing fail with EAGAIN where they would block.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.O_NONBLOCK">os.O_NONBLOCK</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int O_NONBLOCK => OpenFlags.O_NONBLOCK;

    /// <summary>Each write ends only when the data and what the file system says of them are on the disk.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.O_SYNC">os.O_SYNC</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int O_SYNC => OpenFlags.O_SYNC;

    /// <summary>Go past the system's cache.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.O_DIRECT">os.O_DIRECT</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static int O_DIRECT => OpenFlags.O_DIRECT;

    /// <summary>Allow files beyond 2 GiB; 0 on a 64-bit system, which always does.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.O_LARGEFILE">os.O_LARGEFILE</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static int O_LARGEFILE => OpenFlags.O_LARGEFILE;

    /// <summary>Do not change the time of the last access.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.O_NOATIME">os.O_NOATIME</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static int O_NOATIME => OpenFlags.O_NOATIME;

    /// <summary>Only name the file, for the calls that take a descriptor instead of a path; it can't be read.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.O_PATH">os.O_PATH</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static int O_PATH => OpenFlags.O_PATH;

    /// <summary>Each read ends only when the writes that it sees are on the disk.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.O_RSYNC">os.O_RSYNC</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static int O_RSYNC => OpenFlags.O_RSYNC;

    /// <summary>Make a file without a name in the directory that the path names.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.O_TMPFILE">os.O_TMPFILE</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static int O_TMPFILE => OpenFlags.O_TMPFILE;

    /// <summary>Open only to be told of events.</summary>
    /// <remarks>Availability: macOS. See <see href="https://docs.python.org/3/library/os.html#os.O_EVTONLY">os.O_EVTONLY</see> in Python's
    /// documentation.</remarks>
    [SupportedOSPlatform("macos")]
    public static int O_EVTONLY => OpenFlags.O_EVTONLY;

    /// <summary>Open only to execute.</summary>
    /// <remarks>Availability: macOS. See <see href="https://docs.python.org/3/library/os.html#os.O_EXEC">os.O_EXEC</see> in Python's
    /// documentation.</remarks>
    [SupportedOSPlatform("macos")]
    public static int O_EXEC => OpenFlags.O_EXEC;

    /// <summary>Take an exclusive lock at once.</summary>
    /// <remarks>Availability: macOS. See <see href="https://docs.python.org/3/library/os.html#os.O_EXLOCK">os.O_EXLOCK</see> in Python's
    /// documentation.</remarks>
    [SupportedOSPlatform("macos")]
    public static int O_EXLOCK => OpenFlags.O_EXLOCK;

    /// <summary>Fail with ELOOP when any part of the path is a symbolic link.</summary>
    /// <remarks>Availability: macOS. See <see href="https://docs.python.org/3/library/os.html#os.O_NOFOLLOW_ANY">os.O_NOFOLLOW_ANY</see> in
    /// Python's documentation.</remarks>
    [SupportedOSPlatform("macos")]
    public static int O_NOFOLLOW_ANY => OpenFlags.O_NOFOLLOW_ANY;

    /// <summary>Open a directory only to search it.</summary>
    /// <remarks>Availability: macOS. See <see href="https://docs.python.org/3/library/os.html#os.O_SEARCH">os.O_SEARCH</see> in Python's
    /// documentation.</remarks>
    [SupportedOSPlatform("macos")]
    public static int O_SEARCH => OpenFlags.O_SEARCH;

    /// <summary>Take a shared lock at once.</summary>
    /// <remarks>Availability: macOS. See <see href="https://docs.python.org/3/library/os.html#os.O_SHLOCK">os.O_SHLOCK</see> in Python's
    /// documentation.</remarks>
    [SupportedOSPlatform("macos")]
    public static int O_SHLOCK => OpenFlags.O_SHLOCK;

    /// <summary>Open a symbolic link itself.</summary>
    /// <remarks>Availability: macOS. See <see href="https://docs.python.org/3/library/os.html#os.O_SYMLINK">os.O_SYMLINK</see> in Python's
    /// documentation.</remarks>
    [SupportedOSPlatform("macos")]
    public static int O_SYMLINK => OpenFlags.O_SYMLINK;

    /// <summary>Leave line ends as they are.</summary>
    /// <remarks>Availability: Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_BINARY">os.O_BINARY</see> in Python's
    /// documentation.</remarks>
    [SupportedOSPlatform("windows")]
    public static int O_BINARY => OpenFlags.O_BINARY;

    /// <summary>Keep the descriptor from child processes.</summary>
    /// <remarks>Availability: Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_NOINHERIT">os.O_NOINHERIT</see> in
    /// Python's documentation.</remarks>
    [SupportedOSPlatform("windows")]
    public static int O_NOINHERIT => OpenFlags.O_NOINHERIT;

    /// <summary>Expect access at random places.</summary>
    /// <remarks>Availability: Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_RANDOM">os.O_RANDOM</see> in Python's
    /// documentation.</remarks>
    [SupportedOSPlatform("windows")]
    public static int O_RANDOM => OpenFlags.O_RANDOM;

    /// <summary>Expect access from the beginning to the end.</summary>
    /// <remarks>Availability: Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_SEQUENTIAL">os.O_SEQUENTIAL</see> in
    /// Python's documentation.</remarks>
    [SupportedOSPlatform("windows")]
    public static int O_SEQUENTIAL => OpenFlags.O_SEQUENTIAL;

    /// <summary>Together with <see cref="O_CREAT"/>: keep the file in memory if that is possible.</summary>
    /// <remarks>Availability: Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_SHORT_LIVED">os.O_SHORT_LIVED</see> in
    /// Python's documentation.</remarks>
    [SupportedOSPlatform("windows")]
    public static int O_SHORT_LIVED => OpenFlags.O_SHORT_LIVED;

    /// <summary>Together with <see cref="O_CREAT"/>: remove the file when its last descriptor is closed.</summary>
    /// <remarks>Availability: Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_TEMPORARY">os.O_TEMPORARY</see> in
    /// Python's documentation.</remarks>
    [SupportedOSPlatform("windows")]
    public static int O_TEMPORARY => OpenFlags.O_TEMPORARY;

    /// <summary>Translate line ends.</summary>
    /// <remarks>Availability: Windows. See <see href="https://docs.python.org/3/library/os.html#os.O_TEXT">os.O_TEXT</see> in Python's
    /// documentation.</remarks>
    [SupportedOSPlatform("windows")]
    public static int O_TEXT => OpenFlags.O_TEXT;
}
