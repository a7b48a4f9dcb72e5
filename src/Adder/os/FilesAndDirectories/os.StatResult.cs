using System.Collections;
using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>What the system knows of a file, as <c>os.stat</c>, <c>os.lstat</c>, <c>os.fstat</c> and <c>DirEntry.stat</c> answer it.</summary>
    /// <remarks>In Python's tuple order it is <c>st_mode, st_ino, st_dev, st_nlink, st_uid, st_gid, st_size</c> and the times of access,
    /// modification and change in whole seconds: so it deconstructs, indexes, compares, hashes and prints. The other fields are members only.
    /// See <see href="https://docs.python.org/3/library/os.html#os.stat_result">os.stat_result</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man7/inode.7.html">inode(7)</see>.</remarks>
    public readonly struct stat_result : IReadOnlyList<long>, IEquatable<stat_result>
    {
        /// <summary>Makes a status of numbers, for instance for a test.</summary>
        /// <param name="iterable">10 to 19 numbers: the ten of the tuple; then, as in Python, three times that stand for
        /// floating-point ones and are not read here, the three times in nanoseconds, <see cref="st_blksize"/>,
        /// <see cref="st_blocks"/> and <see cref="st_rdev"/>. What is left out is 0; a time in nanoseconds that is left out follows from
        /// the seconds.</param>
        /// <exception cref="TypeError">There are fewer than 10 numbers or more than 19.</exception>
        /// <exception cref="OverflowError">A number is beyond its field.</exception>
        public stat_result(IEnumerable<long> iterable) => this = StatusTuple.Parse(iterable);

        /// <summary>The file's type and permission bits, which <see cref="stat"/> takes apart.</summary>
        public int st_mode { get; internal init; }

        /// <summary>The inode's number, unique on the device <see cref="st_dev"/>.</summary>
        public ulong st_ino { get; internal init; }

        /// <summary>The device that the file is on.</summary>
        public ulong st_dev { get; internal init; }

        /// <summary>The number of hard links.</summary>
        public long st_nlink { get; internal init; }

        /// <summary>The owner's user id.</summary>
        public long st_uid { get; internal init; }

        /// <summary>The owning group's id.</summary>
        public long st_gid { get; internal init; }

        /// <summary>The size in bytes: a file's content, a symbolic link's target.</summary>
        public long st_size { get; internal init; }

        /// <summary>When the content was last read, in seconds since 1970.</summary>
        public double st_atime => Access.InSeconds;

        /// <summary>When the content was last changed, in seconds since 1970.</summary>
        public double st_mtime => Modification.InSeconds;

        /// <summary>When the content or the status was last changed, in seconds since 1970.</summary>
        public double st_ctime => Change.InSeconds;

        /// <summary>When the content was last read, in nanoseconds since 1970.</summary>
        /// <exception cref="OverflowError">The time is before 1677 or after 2262, which 64 bits do not hold.</exception>
        public long st_atime_ns => Access.InNanoseconds;

        /// <summary>When the content was last changed, in nanoseconds since 1970.</summary>
        /// <exception cref="OverflowError">The time is before 1677 or after 2262, which 64 bits do not hold.</exception>
        public long st_mtime_ns => Modification.InNanoseconds;

        /// <summary>When the content or the status was last changed, in nanoseconds since 1970.</summary>
        /// <exception cref="OverflowError">The time is before 1677 or after 2262, which 64 bits do not hold.</exception>
        public long st_ctime_ns => Change.InNanoseconds;

        /// <summary>The size of the blocks that the file is best read and written in.</summary>
        /// <remarks>Availability: Unix.</remarks>
        public long st_blksize { [UnsupportedOSPlatform("windows")] get; internal init; }

        /// <summary>The number of blocks of 512 bytes that the file takes up; fewer than its size where it has holes.</summary>
        /// <remarks>Availability: Unix.</remarks>
        public long st_blocks { [UnsupportedOSPlatform("windows")] get; internal init; }

        /// <summary>The device that a device node stands for; 0 for other files.</summary>
        /// <remarks>Availability: Unix.</remarks>
        public ulong st_rdev { [UnsupportedOSPlatform("windows")] get; internal init; }

        /// <summary>The flags of <c>os.chflags</c>, <c>stat.UF_*</c> and <c>stat.SF_*</c>.</summary>
        /// <exception cref="PlatformNotSupportedException">The system is not macOS.</exception>
        /// <remarks>Availability: macOS.</remarks>
        [SupportedOSPlatform("macos")]
        public long st_flags => ForeignStatus.Field(this);

        /// <summary>The file's generation number.</summary>
        /// <exception cref="PlatformNotSupportedException">The system is not macOS.</exception>
        /// <remarks>Availability: macOS.</remarks>
        [SupportedOSPlatform("macos")]
        public long st_gen => ForeignStatus.Field(this);

        /// <summary>When the file was made, in seconds since 1970.</summary>
        /// <exception cref="PlatformNotSupportedException">The system is neither macOS nor Windows; Linux tells it by
        /// <c>os.statx</c>.</exception>
        /// <remarks>Availability: macOS, Windows.</remarks>
        [SupportedOSPlatform("macos")]
        [SupportedOSPlatform("windows")]
        public double st_birthtime => ForeignStatus.Field(this);

        /// <summary>When the file was made, in nanoseconds since 1970.</summary>
        /// <exception cref="PlatformNotSupportedException">The system is not Windows.</exception>
        /// <remarks>Availability: Windows.</remarks>
        [SupportedOSPlatform("windows")]
        public long st_birthtime_ns => ForeignStatus.Field(this);

        /// <summary>The attributes <c>stat.FILE_ATTRIBUTE_*</c>.</summary>
        /// <exception cref="PlatformNotSupportedException">The system is not Windows.</exception>
        /// <remarks>Availability: Windows.</remarks>
        [SupportedOSPlatform("windows")]
        public long st_file_attributes => ForeignStatus.Field(this);

        /// <summary>The kind of reparse point, <c>stat.IO_REPARSE_TAG_*</c>; 0 for other files.</summary>
        /// <exception cref="PlatformNotSupportedException">The system is not Windows.</exception>
        /// <remarks>Availability: Windows.</remarks>
        [SupportedOSPlatform("windows")]
        public long st_reparse_tag => ForeignStatus.Field(this);

        /// <summary>The number of items of the tuple: 10.</summary>
        public int Count => StatusTuple.Count;

        internal Timestamp Access { get; init; }

        internal Timestamp Modification { get; init; }

        internal Timestamp Change { get; init; }

        /// <summary>An item of the tuple.</summary>
        /// <param name="index">Its place, such as <c>stat.ST_SIZE</c>; -1 is the last one, as in Python.</param>
        /// <returns>The item; a time in whole seconds.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such place.</exception>
        /// <exception cref="OverflowError"><see cref="st_ino"/> or <see cref="st_dev"/> is greater than a <see cref="long"/>.</exception>
        public long this[int index] => StatusTuple.Item(this, index);

        /// <summary>Some of the tuple's items.</summary>
        /// <param name="range">Their places.</param>
        /// <returns>The items in the tuple's order.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such places.</exception>
        public long[] this[Range range] => StatusTuple.Items(this)[range];

        /// <summary>Whether the ten items of two statuses are equal.</summary>
        /// <param name="left">One status.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they are equal.</returns>
        public static bool operator ==(stat_result left, stat_result right) => left.Equals(right);

        /// <summary>Whether the ten items of two statuses differ.</summary>
        /// <param name="left">One status.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they differ.</returns>
        public static bool operator !=(stat_result left, stat_result right) => !left.Equals(right);

        /// <summary>Takes the tuple apart, in Python's order.</summary>
        /// <param name="st_mode">The type and the permission bits.</param>
        /// <param name="st_ino">The inode's number.</param>
        /// <param name="st_dev">The device that the file is on.</param>
        /// <param name="st_nlink">The number of hard links.</param>
        /// <param name="st_uid">The owner's user id.</param>
        /// <param name="st_gid">The owning group's id.</param>
        /// <param name="st_size">The size in bytes.</param>
        /// <param name="st_atime">The time of the last reading in whole seconds.</param>
        /// <param name="st_mtime">The time of the last change of the content in whole seconds.</param>
        /// <param name="st_ctime">The time of the last change of the status in whole seconds.</param>
        public void Deconstruct(out int st_mode, out ulong st_ino, out ulong st_dev, out long st_nlink, out long st_uid, out long st_gid,
            out long st_size, out long st_atime, out long st_mtime, out long st_ctime) =>
            (st_mode, st_ino, st_dev, st_nlink, st_uid, st_gid, st_size, st_atime, st_mtime, st_ctime) = (this.st_mode, this.st_ino,
                this.st_dev, this.st_nlink, this.st_uid, this.st_gid, this.st_size, Access.Seconds, Modification.Seconds, Change.Seconds);

        /// <inheritdoc/>
        public bool Equals(stat_result other) => StatusTuple.Equal(this, other);

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is stat_result other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(st_ino, st_dev, st_mode, st_nlink, st_size, Access.Seconds, Modification.Seconds,
            Change.Seconds);

        /// <summary>The status as Python's <c>repr()</c> writes it.</summary>
        /// <returns><c>os.stat_result(st_mode=33188, st_ino=…</c>, ten items.</returns>
        public override string ToString() => StatusTuple.Repr(this);

        /// <summary>Goes through the ten items.</summary>
        /// <returns>The items in the tuple's order.</returns>
        public IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)StatusTuple.Items(this)).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
