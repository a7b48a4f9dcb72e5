using Adder.Core.Files;

namespace Adder;

/// <summary>Python's <c>stat</c>: what the numbers in an <see cref="os.stat_result"/> mean.</summary>
/// <remarks>Numbers that are equal on Linux, macOS and Windows are constants and can be <c>case</c> labels. See
/// <see href="https://docs.python.org/3/library/stat.html">stat</see> in Python's documentation and
/// <see href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</see>.</remarks>
public static partial class stat
{
    /// <summary>The part of a mode that <c>os.chmod</c> can set: the permissions, and the set-id and sticky bits.</summary>
    /// <param name="mode">A mode, as in <see cref="os.stat_result.st_mode"/>.</param>
    /// <returns>The mode without its type.</returns>
    /// <exception cref="OverflowError">The mode is negative.</exception>
    public static int S_IMODE(int mode) => ModeBits.PermissionsOf(mode);

    /// <summary>The part of a mode that is the file's type.</summary>
    /// <param name="mode">A mode, as in <see cref="os.stat_result.st_mode"/>.</param>
    /// <returns>One of the <c>S_IF…</c> numbers.</returns>
    /// <exception cref="OverflowError">The mode is negative.</exception>
    public static int S_IFMT(int mode) => ModeBits.TypeOf(mode);

    /// <summary>Whether a mode is that of a directory.</summary>
    /// <param name="mode">A mode, as in <see cref="os.stat_result.st_mode"/>.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="OverflowError">The mode is negative.</exception>
    public static bool S_ISDIR(int mode) => ModeBits.TypeOf(mode) == S_IFDIR;

    /// <summary>Whether a mode is that of a character device.</summary>
    /// <param name="mode">A mode, as in <see cref="os.stat_result.st_mode"/>.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="OverflowError">The mode is negative.</exception>
    public static bool S_ISCHR(int mode) => ModeBits.TypeOf(mode) == S_IFCHR;

    /// <summary>Whether a mode is that of a block device.</summary>
    /// <param name="mode">A mode, as in <see cref="os.stat_result.st_mode"/>.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="OverflowError">The mode is negative.</exception>
    public static bool S_ISBLK(int mode) => ModeBits.TypeOf(mode) == S_IFBLK;

    /// <summary>Whether a mode is that of a regular file.</summary>
    /// <param name="mode">A mode, as in <see cref="os.stat_result.st_mode"/>.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="OverflowError">The mode is negative.</exception>
    public static bool S_ISREG(int mode) => ModeBits.TypeOf(mode) == S_IFREG;

    /// <summary>Whether a mode is that of a named pipe.</summary>
    /// <param name="mode">A mode, as in <see cref="os.stat_result.st_mode"/>.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="OverflowError">The mode is negative.</exception>
    public static bool S_ISFIFO(int mode) => ModeBits.TypeOf(mode) == S_IFIFO;

    /// <summary>Whether a mode is that of a symbolic link.</summary>
    /// <param name="mode">A mode, as in <see cref="os.stat_result.st_mode"/>.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="OverflowError">The mode is negative.</exception>
    public static bool S_ISLNK(int mode) => ModeBits.TypeOf(mode) == S_IFLNK;

    /// <summary>Whether a mode is that of a socket.</summary>
    /// <param name="mode">A mode, as in <see cref="os.stat_result.st_mode"/>.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="OverflowError">The mode is negative.</exception>
    public static bool S_ISSOCK(int mode) => ModeBits.TypeOf(mode) == S_IFSOCK;

    /// <summary>Whether a mode is that of a door.</summary>
    /// <param name="mode">A mode, as in <see cref="os.stat_result.st_mode"/>.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="OverflowError">The mode is negative.</exception>
    /// <remarks>Only Solaris has doors: false on every system that .NET runs on.</remarks>
    public static bool S_ISDOOR(int mode) => ModeBits.IsOfSolaris(mode);

    /// <summary>Whether a mode is that of a event port.</summary>
    /// <param name="mode">A mode, as in <see cref="os.stat_result.st_mode"/>.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="OverflowError">The mode is negative.</exception>
    /// <remarks>Only Solaris has event ports: false on every system that .NET runs on.</remarks>
    public static bool S_ISPORT(int mode) => ModeBits.IsOfSolaris(mode);

    /// <summary>Whether a mode is that of a whiteout, which hides a file of a lower layer.</summary>
    /// <param name="mode">A mode, as in <see cref="os.stat_result.st_mode"/>.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="OverflowError">The mode is negative.</exception>
    /// <remarks>Only macOS has whiteouts: false elsewhere.</remarks>
    public static bool S_ISWHT(int mode) => ModeBits.IsWhiteout(mode);

    /// <summary>A mode as <c>ls -l</c> writes it.</summary>
    /// <param name="mode">A mode, as in <see cref="os.stat_result.st_mode"/>.</param>
    /// <returns>Ten letters, such as <c>-rw-r--r--</c>; the first is <c>?</c> for a type that nobody knows.</returns>
    /// <exception cref="OverflowError">The mode is negative.</exception>
    public static string filemode(int mode) => ModeBits.Format(mode);
}
