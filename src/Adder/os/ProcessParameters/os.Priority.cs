using System.Runtime.Versioning;
using Adder.Core.Scheduling;

namespace Adder;

public static partial class os
{
    /// <summary>How nice a process, a group or a user is to others.</summary>
    /// <param name="which"><see cref="PRIO_PROCESS"/>, <see cref="PRIO_PGRP"/> or <see cref="PRIO_USER"/>: what the next number is.</param>
    /// <param name="who">The process, group or user; 0 is the calling thread, its group or its user.</param>
    /// <returns>A number from -20 to 19: the lower, the more of the processor's time; that of the least nice one where there are
    /// several.</returns>
    /// <exception cref="ProcessLookupError">There is no such process, group or user (ESRCH).</exception>
    /// <exception cref="OSError">The first argument is none of the three (EINVAL).</exception>
    /// <remarks>Linux keeps a number for each thread; a process id stands for the main thread alone. Availability: Unix. See
    /// <see href="https://docs.python.org/3/library/os.html#os.getpriority">os.getpriority</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/getpriority.2.html">getpriority(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int getpriority(int which, int who) => Priority.Of(which, who);

    /// <summary>Sets how nice a process, a group or all processes of a user are to others.</summary>
    /// <param name="which"><see cref="PRIO_PROCESS"/>, <see cref="PRIO_PGRP"/> or <see cref="PRIO_USER"/>: what the next number is.</param>
    /// <param name="who">The process, group or user; 0 is the calling thread, its group or its user.</param>
    /// <param name="priority">A number from -20 to 19; what is beyond becomes the one or the other.</param>
    /// <exception cref="ProcessLookupError">There is no such process, group or user (ESRCH).</exception>
    /// <exception cref="PermissionError">A process belongs to somebody else (EPERM), or it would get more time than before, which only root may
    /// give (EACCES).</exception>
    /// <exception cref="OSError">The first argument is none of the three (EINVAL).</exception>
    /// <remarks>Linux keeps a number for each thread; a process id stands for the main thread alone, and threads take after the one that starts
    /// them. Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.setpriority">os.setpriority</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/setpriority.2.html">setpriority(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static void setpriority(int which, int who, int priority) => Priority.Set(which, who, priority);

    /// <summary>For <see cref="getpriority"/>: the number is a process, on Linux also a thread.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.PRIO_PROCESS">os.PRIO_PROCESS</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getpriority.2.html">getpriority(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int PRIO_PROCESS = 0;

    /// <summary>For <see cref="getpriority"/>: the number is a process group.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.PRIO_PGRP">os.PRIO_PGRP</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getpriority.2.html">getpriority(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int PRIO_PGRP = 1;

    /// <summary>For <see cref="getpriority"/>: the number is a user.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.PRIO_USER">os.PRIO_USER</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/getpriority.2.html">getpriority(2)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int PRIO_USER = 2;

    /// <summary>For <see cref="getpriority"/>: the calling thread.</summary>
    /// <remarks>Availability: macOS. See <see href="https://docs.python.org/3/library/os.html#os.PRIO_DARWIN_THREAD">os.PRIO_DARWIN_THREAD</see>
    /// in Python's documentation.</remarks>
    [SupportedOSPlatform("macos")]
    public static int PRIO_DARWIN_THREAD => DarwinPriority.PRIO_DARWIN_THREAD;

    /// <summary>For <see cref="getpriority"/>: the number is a process, whose state in the background is meant.</summary>
    /// <remarks>Availability: macOS. See
    /// <see href="https://docs.python.org/3/library/os.html#os.PRIO_DARWIN_PROCESS">os.PRIO_DARWIN_PROCESS</see> in Python's
    /// documentation.</remarks>
    [SupportedOSPlatform("macos")]
    public static int PRIO_DARWIN_PROCESS => DarwinPriority.PRIO_DARWIN_PROCESS;

    /// <summary>For <see cref="setpriority"/>: to the background, with less of the processor, the disk and the network.</summary>
    /// <remarks>Availability: macOS. See <see href="https://docs.python.org/3/library/os.html#os.PRIO_DARWIN_BG">os.PRIO_DARWIN_BG</see> in
    /// Python's documentation.</remarks>
    [SupportedOSPlatform("macos")]
    public static int PRIO_DARWIN_BG => DarwinPriority.PRIO_DARWIN_BG;

    /// <summary>For <see cref="setpriority"/>: no use of the graphics hardware.</summary>
    /// <remarks>Availability: macOS. See <see href="https://docs.python.org/3/library/os.html#os.PRIO_DARWIN_NONUI">os.PRIO_DARWIN_NONUI</see> in
    /// Python's documentation.</remarks>
    [SupportedOSPlatform("macos")]
    public static int PRIO_DARWIN_NONUI => DarwinPriority.PRIO_DARWIN_NONUI;
}
