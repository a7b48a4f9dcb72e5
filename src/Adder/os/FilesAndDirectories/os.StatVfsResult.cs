using System.Collections;
using Adder.Core.Files;
using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>What is known of a file system, as <c>os.statvfs</c> and <c>os.fstatvfs</c> answer it.</summary>
    /// <remarks>In Python's tuple order, in which it deconstructs, indexes, compares, hashes and prints, it holds the fields from
    /// <see cref="f_bsize"/> to <see cref="f_namemax"/>; <see cref="f_fsid"/> is a member only. See
    /// <see href="https://docs.python.org/3/library/os.html#os.statvfs">os.statvfs</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/statvfs.3.html">statvfs(3)</see>.</remarks>
    public readonly struct statvfs_result : IReadOnlyList<long>, IEquatable<statvfs_result>
    {
        /// <summary>Makes a result of numbers, for instance for a test.</summary>
        /// <param name="iterable">The ten numbers of the tuple and, if an eleventh is there, <see cref="f_fsid"/>.</param>
        /// <exception cref="TypeError">There are fewer than 10 numbers or more than 11.</exception>
        public statvfs_result(IEnumerable<long> iterable) => this = VolumeStatus.Parse(iterable);

        /// <summary>The size of the blocks that files are best read and written in.</summary>
        public long f_bsize { get; internal init; }

        /// <summary>The size of the blocks that the counts of blocks are in.</summary>
        public long f_frsize { get; internal init; }

        /// <summary>The number of blocks.</summary>
        public long f_blocks { get; internal init; }

        /// <summary>The number of free blocks.</summary>
        public long f_bfree { get; internal init; }

        /// <summary>The number of free blocks for everybody but the super-user.</summary>
        public long f_bavail { get; internal init; }

        /// <summary>The number of inodes.</summary>
        public long f_files { get; internal init; }

        /// <summary>The number of free inodes.</summary>
        public long f_ffree { get; internal init; }

        /// <summary>The number of free inodes for everybody but the super-user.</summary>
        public long f_favail { get; internal init; }

        /// <summary>How it is mounted: <c>os.ST_RDONLY</c> and its kin.</summary>
        public long f_flag { get; internal init; }

        /// <summary>The greatest length of a name in bytes.</summary>
        public long f_namemax { get; internal init; }

        /// <summary>The file system's number.</summary>
        public ulong f_fsid { get; internal init; }

        /// <summary>The number of items of the tuple: 10.</summary>
        public int Count => VolumeStatus.Count;

        /// <summary>An item of the tuple.</summary>
        /// <param name="index">Its place; -1 is the last one, as in Python.</param>
        /// <returns>The item.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such place.</exception>
        public long this[int index] => VolumeStatus.Items(this)[StructSequence.Place(index, VolumeStatus.Count)];

        /// <summary>Some of the tuple's items.</summary>
        /// <param name="range">Their places.</param>
        /// <returns>The items in the tuple's order.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such places.</exception>
        public long[] this[Range range] => VolumeStatus.Items(this)[range];

        /// <summary>Whether the ten items of two results are equal.</summary>
        /// <param name="left">One result.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they are equal.</returns>
        public static bool operator ==(statvfs_result left, statvfs_result right) => left.Equals(right);

        /// <summary>Whether the ten items of two results differ.</summary>
        /// <param name="left">One result.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they differ.</returns>
        public static bool operator !=(statvfs_result left, statvfs_result right) => !left.Equals(right);

        /// <summary>Takes the tuple apart, in Python's order.</summary>
        /// <param name="f_bsize">The size of the blocks that files are best read and written in.</param>
        /// <param name="f_frsize">The size of the blocks that the counts of blocks are in.</param>
        /// <param name="f_blocks">The number of blocks.</param>
        /// <param name="f_bfree">The number of free blocks.</param>
        /// <param name="f_bavail">The number of free blocks for everybody but the super-user.</param>
        /// <param name="f_files">The number of inodes.</param>
        /// <param name="f_ffree">The number of free inodes.</param>
        /// <param name="f_favail">The number of free inodes for everybody but the super-user.</param>
        /// <param name="f_flag">How it is mounted: <c>os.ST_RDONLY</c> and its kin.</param>
        /// <param name="f_namemax">The greatest length of a name in bytes.</param>
        public void Deconstruct(out long f_bsize, out long f_frsize, out long f_blocks, out long f_bfree, out long f_bavail, out long f_files,
            out long f_ffree, out long f_favail, out long f_flag, out long f_namemax) =>
            (f_bsize, f_frsize, f_blocks, f_bfree, f_bavail, f_files, f_ffree, f_favail, f_flag, f_namemax) = (this.f_bsize, this.f_frsize,
                this.f_blocks, this.f_bfree, this.f_bavail, this.f_files, this.f_ffree, this.f_favail, this.f_flag, this.f_namemax);

        /// <inheritdoc/>
        public bool Equals(statvfs_result other) => VolumeStatus.Items(this).AsSpan().SequenceEqual(VolumeStatus.Items(other));

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is statvfs_result other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(f_bsize, f_blocks, f_bfree, f_bavail, f_files, f_ffree, f_flag, f_namemax);

        /// <summary>The result as Python's <c>repr()</c> writes it.</summary>
        /// <returns><c>os.statvfs_result(f_bsize=4096, f_frsize=…</c>, ten items.</returns>
        public override string ToString() => VolumeStatus.Repr(this);

        /// <summary>Goes through the ten items.</summary>
        /// <returns>The items in the tuple's order.</returns>
        public IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)VolumeStatus.Items(this)).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
