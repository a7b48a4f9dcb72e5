using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>Stops the calling thread from sharing things with other processes and threads.</summary>
    /// <param name="flags"><see cref="CLONE_NEWNS"/> and its like, joined.</param>
    /// <exception cref="PermissionError">This process may not do so (EPERM).</exception>
    /// <exception cref="OSError">There is no such flag, or a program with several threads – as every .NET program is – can't do that:
    /// <see cref="CLONE_NEWUSER"/>, <see cref="CLONE_THREAD"/>, <see cref="CLONE_SIGHAND"/> and <see cref="CLONE_VM"/> (EINVAL); or anything
    /// else.</exception>
    /// <remarks>Only the calling thread changes, and what it starts: start a program from it, or give it the work. A thread of the pool goes back
    /// to the pool changed. Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.unshare">os.unshare</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static void unshare(int flags) => Namespaces.Unshare(flags);

    /// <summary>Takes the calling thread into a namespace of another process.</summary>
    /// <param name="fd">A descriptor of a file under <c>/proc/pid/ns</c>, or of a process by <c>os.pidfd_open</c>.</param>
    /// <param name="nstype">What it has to be, <see cref="CLONE_NEWNS"/> and its like; 0 for anything when the descriptor is of a file.</param>
    /// <exception cref="ValueError">The descriptor is negative.</exception>
    /// <exception cref="PermissionError">This process may not do so (EPERM).</exception>
    /// <exception cref="OSError">The descriptor is not open (EBADF), is not of the type that is asked for, or a program with several threads – as
    /// every .NET program is – can't enter it: that of users, and of mounts before <see cref="unshare"/> of <see cref="CLONE_FS"/> (EINVAL); or
    /// anything else.</exception>
    /// <remarks>Only the calling thread changes, and what it starts. Availability: Linux. See
    /// <see href="https://docs.python.org/3/library/os.html#os.setns">os.setns</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/setns.2.html">setns(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public static void setns(int fd, int nstype = 0) => Namespaces.Enter(fd, nstype);

    /// <summary>For <see cref="unshare"/>: the working directory, the root directory and the umask.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_FS">os.CLONE_FS</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_FS = 0x200;

    /// <summary>For <see cref="unshare"/>: the table of open descriptors.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_FILES">os.CLONE_FILES</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_FILES = 0x400;

    /// <summary>For <see cref="unshare"/>: what is undone to System V semaphores at the end.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_SYSVSEM">os.CLONE_SYSVSEM</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_SYSVSEM = 0x40000;

    /// <summary>For <see cref="unshare"/>: the process that threads have in common; for a program of one thread alone.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_THREAD">os.CLONE_THREAD</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_THREAD = 0x10000;

    /// <summary>For <see cref="unshare"/>: what is done on signals; for a program of one thread alone.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_SIGHAND">os.CLONE_SIGHAND</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_SIGHAND = 0x800;

    /// <summary>For <see cref="unshare"/>: the memory; for a program of one thread alone.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_VM">os.CLONE_VM</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_VM = 0x100;

    /// <summary>For <see cref="unshare"/> and <see cref="setns"/>: what is mounted where.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_NEWNS">os.CLONE_NEWNS</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_NEWNS = 0x20000;

    /// <summary>For <see cref="unshare"/> and <see cref="setns"/>: the root of the control groups.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_NEWCGROUP">os.CLONE_NEWCGROUP</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_NEWCGROUP = 0x2000000;

    /// <summary>For <see cref="unshare"/> and <see cref="setns"/>: the names that <see cref="uname"/> gives the machine and its domain.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_NEWUTS">os.CLONE_NEWUTS</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_NEWUTS = 0x4000000;

    /// <summary>For <see cref="unshare"/> and <see cref="setns"/>: System V's and POSIX's message queues, semaphores and shared memory.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_NEWIPC">os.CLONE_NEWIPC</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_NEWIPC = 0x8000000;

    /// <summary>For <see cref="unshare"/> and <see cref="setns"/>: users and groups.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_NEWUSER">os.CLONE_NEWUSER</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_NEWUSER = 0x10000000;

    /// <summary>For <see cref="unshare"/> and <see cref="setns"/>: process ids, of those that are started afterwards.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_NEWPID">os.CLONE_NEWPID</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_NEWPID = 0x20000000;

    /// <summary>For <see cref="unshare"/> and <see cref="setns"/>: the network.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_NEWNET">os.CLONE_NEWNET</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_NEWNET = 0x40000000;

    /// <summary>For <see cref="unshare"/> and <see cref="setns"/>: the clocks since the start of the machine, of those that are started
    /// afterwards.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.CLONE_NEWTIME">os.CLONE_NEWTIME</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man2/unshare.2.html">unshare(2)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int CLONE_NEWTIME = 0x80;
}
