using System.Runtime.Versioning;
using Adder.Core.Files;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class StatResultTests
{
    private static readonly Gen<long[]> Ten = Gen.Select(Gen.Int[0, 0xFFFF], Gen.Long[0, long.MaxValue].Array[6], Gen.Long.Array[3],
        (mode, numbers, times) => (long[])[mode, .. numbers, .. times]);

    [Fact]
    public void a_status_made_of_ten_numbers_is_their_tuple_as_in_CPython() => Ten.Sample(items =>
    {
        var made = new os.stat_result(items);
        var python = $"os.stat_result({Python.Literal(items)})";
        Assert.Equal(CPython.Newest.Answer($"repr({python})"), "= " + Python.Literal(made.ToString()));
        Assert.Equal(CPython.Newest.Answer($"list({python})"), "= " + Python.Literal(made));
        Assert.Equal(CPython.Newest.Answer($"(lambda s: [s.st_mode, s.st_ino, s.st_dev, s.st_nlink, s.st_uid, s.st_gid, s.st_size])({python})"),
            "= " + Python.Literal((object[])[made.st_mode, made.st_ino, made.st_dev, made.st_nlink, made.st_uid, made.st_gid, made.st_size]));
        Assert.Equal((double)items[7], made.st_atime);
    }, iter: 500, threads: 1);

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(20)]
    public void too_few_and_too_many_numbers_raise_what_they_raise_in_CPython(int count)
    {
        var items = new long[count];
        Assert.Equal(CPython.Newest.Answer($"os.stat_result({Python.Literal(items)})"), Python.Outcome(() => new os.stat_result(items)));
    }

    [Fact]
    public void the_numbers_after_the_tenth_are_the_fields_that_they_are_in_CPython()
    {
        long[] items = [.. Enumerable.Range(100, 10), 107, 108, 109, 107_000_000_001, 108_999_999_999, 109_000_000_000, 4096, 8, 259];
        var made = new os.stat_result(items);
        Assert.Equal(
            CPython.Newest.Answer($"(lambda s: (s.st_atime_ns, s.st_mtime_ns, s.st_ctime_ns, s.st_blksize, s.st_blocks, s.st_rdev, s[7], s[8]))" +
                $"(os.stat_result({Python.Literal(items)}))"),
            "= " + Python.Literal((made.st_atime_ns, made.st_mtime_ns, made.st_ctime_ns, made.st_blksize, made.st_blocks, made.st_rdev, made[7], made[8])));
    }

    [Fact]
    public void equality_and_hash_look_at_the_ten_items_only() => Gen.Select(Ten, Gen.Int[0, 9], Gen.Int[1, 3]).Sample((items, changed, by) =>
    {
        long[] longer = [.. items, .. new long[6], 4096, 8, 259];
        (longer[13], longer[14], longer[15]) = (0, 0, 0);
        (items[7], items[8], items[9]) = (0, 0, 0);
        (longer[7], longer[8], longer[9]) = (0, 0, 0);
        var (one, same) = (new os.stat_result(items), new os.stat_result(longer));
        Assert.True(one == same && !(one != same) && one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        items[changed] ^= by;
        Assert.False(one == new os.stat_result(items));
        Assert.NotEqual(one, new os.stat_result(items));
    }, iter: 500, threads: 1);

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(-1)]
    [InlineData(-10)]
    public void an_index_from_either_end_gives_what_it_gives_in_CPython(int index) =>
        Assert.Equal(CPython.Newest.Answer($"os.stat_result(range(10))[{index}]"), "= " + new os.stat_result([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])[index]);

    [Fact]
    public void what_does_not_fit_is_refused_and_never_a_wrong_number()
    {
        var status = default(os.stat_result);
        Assert.Equal("os.stat_result(st_mode=0, st_ino=0, st_dev=0, st_nlink=0, st_uid=0, st_gid=0, st_size=0, st_atime=0, st_mtime=0, st_ctime=0)", status.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => status[10]);
        Assert.Throws<ArgumentOutOfRangeException>(() => status[-11]);
        Assert.Throws<OverflowError>(() => new os.stat_result([0, -1, 0, 0, 0, 0, 0, 0, 0, 0]));
        Assert.Throws<OverflowError>(() => new os.stat_result([1L << 31, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
        var huge = new os.stat_result { st_ino = ulong.MaxValue };
        Assert.Equal(ulong.MaxValue, huge.st_ino);
        Assert.Throws<OverflowError>(() => huge[1]);
        Assert.Contains("st_ino=18446744073709551615", huge.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9223372036, 854775807, long.MaxValue)]
    [InlineData(-9223372037, 145224192, long.MinValue)]
    [InlineData(0, 999_999_999, 999_999_999)]
    [InlineData(-1, 999_999_999, -1)]
    public void nanoseconds_reach_to_the_last_one_that_64_bits_hold(long seconds, long rest, long nanoseconds)
    {
        Assert.Equal(nanoseconds, new Timestamp(seconds, rest).InNanoseconds);
        Assert.Equal(new Timestamp(seconds, rest), Timestamp.FromNanoseconds(nanoseconds));
    }

    [Theory]
    [InlineData(9223372036, 854775808)]
    [InlineData(-9223372037, 145224191)]
    [InlineData(long.MaxValue, 0)]
    [InlineData(long.MinValue, 0)]
    public void one_nanosecond_more_raises_OverflowError(long seconds, long rest) =>
        Assert.Throws<OverflowError>(() => new Timestamp(seconds, rest).InNanoseconds);

    [Theory]
    [InlineData("st_flags")]
    [InlineData("st_gen")]
    [InlineData("st_birthtime")]
    [InlineData("st_birthtime_ns")]
    [InlineData("st_file_attributes")]
    [InlineData("st_reparse_tag")]
    public void a_field_of_another_system_says_that_it_is_not_there(string field)
    {
        var error = Assert.Throws<System.Reflection.TargetInvocationException>(() => typeof(os.stat_result).GetProperty(field)!.GetValue(os.stat("/")));
        Assert.Contains(field, Assert.IsType<PlatformNotSupportedException>(error.InnerException).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void the_quiet_form_answers_whether_the_loud_one_would()
    {
        using var temporary = new TemporaryDirectory();
        BadPath.Under(temporary.FullName).Sample(path =>
        {
            var follows = CPython.Newest.Answer($"repr(os.stat({Python.Literal(path)}))");
            Assert.Equal(follows[0] == '=', FileStatus.TryOf(path, follow_symlinks: true, out var status));
            if (follows[0] == '=') Assert.Equal(follows, "= " + Python.Literal(status.ToString()));
            var itself = CPython.Newest.Answer($"repr(os.lstat({Python.Literal(path)}))");
            Assert.Equal(itself[0] == '=', FileStatus.TryOf(path, follow_symlinks: false, out status));
            if (itself[0] == '=') Assert.Equal(itself, "= " + Python.Literal(status.ToString()));
        }, iter: 500, threads: 1);
        Assert.True(FileStatus.TryOf(0, follow_symlinks: true, out _));
        Assert.False(FileStatus.TryOf(1_000_099, follow_symlinks: true, out _));
        Assert.Throws<TypeError>(() => FileStatus.TryOf(0, follow_symlinks: false, out _));
        Assert.Throws<TypeError>(() => FileStatus.TryOf(default, follow_symlinks: true, out _));
    }
}
