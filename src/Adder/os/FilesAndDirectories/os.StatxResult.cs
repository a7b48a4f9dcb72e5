using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>Chosen fields of a file's status, as <c>os.statx</c> answers them.</summary>
    /// <remarks>Unlike <see cref="stat_result"/> it is no tuple. See
    /// <see href="https://docs.python.org/3.15/library/os.html#os.statx_result">os.statx_result</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</see>.</remarks>
    public readonly record struct statx_result
    {
        /// <summary>The fields that were answered, a combination of <c>os.STATX_*</c>.</summary>
        public int stx_mask { get; internal init; }

        /// <summary>The size of the blocks that the file is best read and written in.</summary>
        public long stx_blksize { get; internal init; }

        /// <summary>Further properties, <c>stat.STATX_ATTR_*</c>.</summary>
        public long stx_attributes { get; internal init; }

        /// <summary>The properties that the file system knows of, <c>stat.STATX_ATTR_*</c>.</summary>
        public long stx_attributes_mask { get; internal init; }

        /// <summary>The number of hard links. <see langword="null"/> when it was not answered.</summary>
        public long? stx_nlink { get; internal init; }

        /// <summary>The owner's user id. <see langword="null"/> when it was not answered.</summary>
        public long? stx_uid { get; internal init; }

        /// <summary>The owning group's id. <see langword="null"/> when it was not answered.</summary>
        public long? stx_gid { get; internal init; }

        /// <summary>The file's type and permission bits, which <see cref="stat"/> takes apart. <see langword="null"/> when it was not answered.</summary>
        public int? stx_mode { get; internal init; }

        /// <summary>The inode's number, unique on the device <see cref="stx_dev"/>. <see langword="null"/> when it was not answered.</summary>
        public ulong? stx_ino { get; internal init; }

        /// <summary>The size in bytes. <see langword="null"/> when it was not answered.</summary>
        public long? stx_size { get; internal init; }

        /// <summary>The number of blocks of 512 bytes that the file takes up. <see langword="null"/> when it was not answered.</summary>
        public long? stx_blocks { get; internal init; }

        /// <summary>The device that a device node stands for; 0 for other files.</summary>
        public ulong stx_rdev { get; internal init; }

        /// <summary>The major half of <see cref="stx_rdev"/>.</summary>
        public int stx_rdev_major { get; internal init; }

        /// <summary>The minor half of <see cref="stx_rdev"/>.</summary>
        public int stx_rdev_minor { get; internal init; }

        /// <summary>The device that the file is on.</summary>
        public ulong stx_dev { get; internal init; }

        /// <summary>The major half of <see cref="stx_dev"/>.</summary>
        public int stx_dev_major { get; internal init; }

        /// <summary>The minor half of <see cref="stx_dev"/>.</summary>
        public int stx_dev_minor { get; internal init; }

        /// <summary>The number of the mount that the file is in. <see langword="null"/> when it was not answered.</summary>
        public ulong? stx_mnt_id { get; internal init; }

        /// <summary>What the memory of direct input and output must be aligned to; 0 where the file has none. <see langword="null"/> when it was not answered.</summary>
        public long? stx_dio_mem_align { get; internal init; }

        /// <summary>What the offsets of direct input and output must be aligned to; 0 where the file has none. <see langword="null"/> when it was not answered.</summary>
        public long? stx_dio_offset_align { get; internal init; }

        /// <summary>When the content was last read, in seconds since 1970; <see langword="null"/> when it was not answered.</summary>
        public double? stx_atime => Access?.InSeconds;

        /// <summary>When the content was last read, in nanoseconds since 1970; <see langword="null"/> when it was not answered.</summary>
        /// <exception cref="OverflowError">The time is before 1677 or after 2262, which 64 bits do not hold.</exception>
        public long? stx_atime_ns => Access?.InNanoseconds;

        /// <summary>When the file was made, in seconds since 1970; <see langword="null"/> when it was not answered.</summary>
        public double? stx_btime => Birth?.InSeconds;

        /// <summary>When the file was made, in nanoseconds since 1970; <see langword="null"/> when it was not answered.</summary>
        /// <exception cref="OverflowError">The time is before 1677 or after 2262, which 64 bits do not hold.</exception>
        public long? stx_btime_ns => Birth?.InNanoseconds;

        /// <summary>When the content or the status was last changed, in seconds since 1970; <see langword="null"/> when it was not answered.</summary>
        public double? stx_ctime => Change?.InSeconds;

        /// <summary>When the content or the status was last changed, in nanoseconds since 1970; <see langword="null"/> when it was not answered.</summary>
        /// <exception cref="OverflowError">The time is before 1677 or after 2262, which 64 bits do not hold.</exception>
        public long? stx_ctime_ns => Change?.InNanoseconds;

        /// <summary>When the content was last changed, in seconds since 1970; <see langword="null"/> when it was not answered.</summary>
        public double? stx_mtime => Modification?.InSeconds;

        /// <summary>When the content was last changed, in nanoseconds since 1970; <see langword="null"/> when it was not answered.</summary>
        /// <exception cref="OverflowError">The time is before 1677 or after 2262, which 64 bits do not hold.</exception>
        public long? stx_mtime_ns => Modification?.InNanoseconds;

        internal Timestamp? Access { get; init; }

        internal Timestamp? Birth { get; init; }

        internal Timestamp? Change { get; init; }

        internal Timestamp? Modification { get; init; }

        /// <summary>The fields and their values, as Python's <c>repr()</c> would write them.</summary>
        /// <returns><c>os.statx_result(stx_mask=4095, stx_blksize=…</c>.</returns>
        public override string ToString() => ExtendedStatus.Repr(this);
    }
}
