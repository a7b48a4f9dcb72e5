using System.Globalization;
using System.Runtime.Versioning;
using Adder.Core.Files;
using Adder.Native.Linux;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class StatxTests(MadeByCPython<StatTree> tree) : IClassFixture<MadeByCPython<StatTree>>, IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    // statx is new in Python 3.15: its fields are compared with the os.stat of the CPython that is there
    [Fact]
    public void the_basic_fields_are_those_of_CPythons_stat()
    {
        foreach (var path in tree.Value.Paths)
        {
            Assert.Equal(
                CPython.Newest.Answer("(lambda s: [s.st_mode, s.st_ino, s.st_dev, s.st_nlink, s.st_uid, s.st_gid, s.st_size, s.st_atime, s.st_mtime, s.st_ctime, " +
                    "s.st_atime_ns, s.st_mtime_ns, s.st_ctime_ns, s.st_blksize, s.st_blocks, s.st_rdev, os.major(s.st_dev), os.minor(s.st_dev), " +
                    $"os.major(s.st_rdev), os.minor(s.st_rdev)])(os.lstat({Python.Literal(path)}))"),
                Python.Outcome(() =>
                {
                    var s = os.statx(path, os.STATX_BASIC_STATS, follow_symlinks: false);
                    Assert.Equal(os.STATX_BASIC_STATS, s.stx_mask & os.STATX_BASIC_STATS);
                    return (object?[])[
                        s.stx_mode, s.stx_ino, s.stx_dev, s.stx_nlink, s.stx_uid, s.stx_gid, s.stx_size, s.stx_atime, s.stx_mtime, s.stx_ctime,
                        s.stx_atime_ns, s.stx_mtime_ns, s.stx_ctime_ns, s.stx_blksize, s.stx_blocks, s.stx_rdev, s.stx_dev_major, s.stx_dev_minor,
                        s.stx_rdev_major, s.stx_rdev_minor];
                }));
        }
    }

    [Fact]
    public void the_time_of_birth_is_what_stat_1_says()
    {
        foreach (var path in tree.Value.Paths.Select(path => os.fsdecode(path)).Where(path => path.All(char.IsAscii)))
        {
            using var stat = System.Diagnostics.Process.Start(
                new System.Diagnostics.ProcessStartInfo("stat", ["-c", "%.9W", path]) { RedirectStandardOutput = true })!;
            var born = stat.StandardOutput.ReadToEnd().Trim().Replace(".", "", StringComparison.Ordinal);
            var status = os.statx(path, os.STATX_BTIME, follow_symlinks: false);
            Assert.Equal(born.TrimStart('0'), status.stx_btime_ns?.ToString(CultureInfo.InvariantCulture) ?? "");
            if (born.Length > 9)
                Assert.Equal(CPython.Newest.Answer($"{born[..^9]} + 1e-9 * int('{born[^9..]}')"), "= " + Python.Literal(status.stx_btime));
        }
    }

    [Fact]
    public void the_mount_is_the_one_that_the_kernel_lists()
    {
        foreach (var path in (string[])["/proc", "/sys", "/dev"])
        {
            var listed = File.ReadLines("/proc/self/mountinfo").Select(line => line.Split(' ')).Last(fields => fields[4] == path);
            var status = os.statx(path, os.STATX_MNT_ID);
            Assert.Equal(listed[0], status.stx_mnt_id?.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(listed[2], $"{status.stx_dev_major}:{status.stx_dev_minor}");
            Assert.NotEqual(0, status.stx_attributes & stat.STATX_ATTR_MOUNT_ROOT);
            Assert.NotEqual(0, status.stx_attributes_mask & stat.STATX_ATTR_MOUNT_ROOT);
        }
    }

    [Fact]
    public void a_field_is_null_exactly_when_the_mask_of_the_answer_lacks_it()
    {
        (string Field, int Mask)[] fields =
        [
            ("stx_mode", os.STATX_TYPE | os.STATX_MODE), ("stx_nlink", os.STATX_NLINK), ("stx_uid", os.STATX_UID), ("stx_gid", os.STATX_GID),
            ("stx_atime", os.STATX_ATIME), ("stx_atime_ns", os.STATX_ATIME), ("stx_mtime", os.STATX_MTIME), ("stx_mtime_ns", os.STATX_MTIME),
            ("stx_ctime", os.STATX_CTIME), ("stx_ctime_ns", os.STATX_CTIME), ("stx_ino", os.STATX_INO), ("stx_size", os.STATX_SIZE),
            ("stx_blocks", os.STATX_BLOCKS), ("stx_btime", os.STATX_BTIME), ("stx_btime_ns", os.STATX_BTIME),
            ("stx_mnt_id", os.STATX_MNT_ID | os.STATX_MNT_ID_UNIQUE), ("stx_dio_mem_align", os.STATX_DIOALIGN), ("stx_dio_offset_align", os.STATX_DIOALIGN),
        ];
        var lacking = 0;
        Gen.Select(Gen.Int[0, 0x7FFF], Gen.Int[0, 3]).Sample((mask, where) =>
        {
            var status = os.statx(((string[])["/", "/proc/self", "/dev/null", temporary.FullName])[where], mask);
            foreach (var (field, bits) in fields)
            {
                var value = typeof(os.statx_result).GetProperty(field)!.GetValue(status);
                Assert.Equal((status.stx_mask & bits) == 0, value is null);
                if (value is null) lacking++;
            }
        }, iter: 500, threads: 1);
        Assert.NotEqual(0, lacking);
    }

    [Fact]
    public void a_path_raises_what_stat_raises_in_CPython() => BadPath.Under(temporary.FullName).Sample(path =>
    {
        var expected = CPython.Newest.Answer($"os.stat({Python.Literal(path)}).st_ino").Replace("stat: embedded", "statx: embedded", StringComparison.Ordinal);
        Assert.Equal(expected, Python.Outcome(() => os.statx(path, os.STATX_INO).stx_ino));
    }, iter: 500, threads: 1);

    [Fact]
    public void a_descriptor_a_dir_fd_and_the_flags_reach_the_file()
    {
        File.WriteAllText(temporary["f"], "four");
        var (fd, directory) = (os.open(temporary["f"], os.O_RDONLY), os.open(temporary.FullName, os.O_RDONLY));
        try
        {
            Assert.Equal(4, os.statx(fd, os.STATX_SIZE).stx_size);
            Assert.Equal(4, os.statx("f", os.STATX_SIZE, dir_fd: directory).stx_size);
            Assert.Equal(4, os.statx("f", os.STATX_SIZE, os.AT_STATX_FORCE_SYNC | os.AT_NO_AUTOMOUNT, directory).stx_size);
            Assert.Equal(errno.EINVAL, Assert.Throws<OSError>(() => os.statx("/", 0, os.AT_STATX_FORCE_SYNC | os.AT_STATX_DONT_SYNC)).errno);
            Assert.Equal("statx: can't specify dir_fd without matching path", Assert.Throws<ValueError>(() => os.statx(fd, 0, dir_fd: directory)).Message);
            Assert.Equal("statx: cannot use fd and follow_symlinks together",
                Assert.Throws<ValueError>(() => os.statx(fd, 0, follow_symlinks: false)).Message);
            Assert.Equal("[Errno 9] Bad file descriptor: 1000099", Assert.Throws<OSError>(() => os.statx(1_000_099, 0)).Message);
        }
        finally
        {
            os.close(fd);
            os.close(directory);
        }
    }

    [Fact]
    public void the_text_names_every_field_and_says_None_for_what_is_lacking()
    {
        var text = os.statx("/proc/version", 0).ToString();
        Assert.StartsWith("os.statx_result(stx_mask=", text, StringComparison.Ordinal);
        foreach (var field in typeof(os.statx_result).GetProperties().Where(field => !field.Name.EndsWith("_ns", StringComparison.Ordinal)))
            Assert.Contains(field.Name + "=", text, StringComparison.Ordinal);
        Assert.Contains("stx_btime=None", text, StringComparison.Ordinal);
    }

    // what musl before 1.2.5 makes necessary
    [Fact]
    public unsafe void the_call_by_number_answers_what_the_librarys_function_answers()
    {
        foreach (var path in (string[])["/", "/dev/null", "/proc/self/exe"])
        {
            fixed (byte* p = System.Text.Encoding.UTF8.GetBytes(path + "\0"))
            {
                statx byName, byNumber;
                Assert.Equal(0, StatxLinux.Call(-100, p, 0, Libc.STATX_INO | Libc.STATX_TYPE | Libc.STATX_SIZE, &byName));
                Assert.Equal(0, StatxLinux.CallByNumber(-100, p, 0, Libc.STATX_INO | Libc.STATX_TYPE | Libc.STATX_SIZE, &byNumber));
                Assert.Equal((byName.stx_mode, byName.stx_ino, byName.stx_size, byName.stx_dev_minor),
                    (byNumber.stx_mode, byNumber.stx_ino, byNumber.stx_size, byNumber.stx_dev_minor));
                Assert.Equal(-1, StatxLinux.CallByNumber(-100, null, 0, 0, &byNumber));
                Assert.Equal(errno.EFAULT, System.Runtime.InteropServices.Marshal.GetLastPInvokeError());
            }
        }
    }
}
