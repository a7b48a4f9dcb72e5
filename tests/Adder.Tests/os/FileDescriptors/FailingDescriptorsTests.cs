using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FileDescriptors;

/// <summary>Every function of the chapter with descriptors that are not open or of the wrong kind, and with arguments that are wrong, here
/// and in CPython.</summary>
[SupportedOSPlatform("linux")]
public sealed class FailingDescriptorsTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    private static readonly (string Source, Func<int, object?> Call)[] Calls =
    [
        ("os.read(fd, 1)", fd => os.read(fd, 1)),
        ("os.read(fd, 0)", fd => os.read(fd, 0)),
        ("os.read(fd, -1)", fd => os.read(fd, -1)),
        ("os.readv(fd, [bytearray(2), bytearray(3)])", fd => os.readv(fd, [new byte[2], new byte[3]])),
        ("os.readv(fd, [])", fd => os.readv(fd, [])),
        ("os.readv(fd, [bytearray(1)] * 1025)", fd => os.readv(fd, [.. Enumerable.Repeat(new byte[1], 1025)])),
        ("os.write(fd, b'')", fd => os.write(fd, [])),
        ("os.write(fd, b'ab')", fd => os.write(fd, "ab"u8)),
        ("os.writev(fd, [b'a', b'bc'])", fd => os.writev(fd, ["a"u8.ToArray(), "bc"u8.ToArray()])),
        ("os.writev(fd, [])", fd => os.writev(fd, [])),
        ("os.writev(fd, [b'a'] * 1025)", fd => os.writev(fd, [.. Enumerable.Repeat("a"u8.ToArray(), 1025)])),
        ("os.pread(fd, 1, 0)", fd => os.pread(fd, 1, 0)),
        ("os.pread(fd, 1, -1)", fd => os.pread(fd, 1, -1)),
        ("os.pread(fd, -1, 0)", fd => os.pread(fd, -1, 0)),
        ("os.pread(fd, 1, 2**63 - 1)", fd => os.pread(fd, 1, long.MaxValue)),
        ("os.pwrite(fd, b'a', 0)", fd => os.pwrite(fd, "a"u8, 0)),
        ("os.pwrite(fd, b'a', -1)", fd => os.pwrite(fd, "a"u8, -1)),
        ("os.preadv(fd, [bytearray(1)], 0)", fd => os.preadv(fd, [new byte[1]], 0)),
        ("os.preadv(fd, [bytearray(1)], -2)", fd => os.preadv(fd, [new byte[1]], -2)),
        ("os.preadv(fd, [bytearray(1)], 0, 1 << 20)", fd => os.preadv(fd, [new byte[1]], 0, 1 << 20)),
        ("os.preadv(fd, [bytearray(1)], -1, os.RWF_NOWAIT)", fd => os.preadv(fd, [new byte[1]], -1, os.RWF_NOWAIT)),
        ("os.pwritev(fd, [b'a'], 0)", fd => os.pwritev(fd, ["a"u8.ToArray()], 0)),
        ("os.pwritev(fd, [b'a'], -2, os.RWF_SYNC)", fd => os.pwritev(fd, ["a"u8.ToArray()], -2, os.RWF_SYNC)),
        ("os.pwritev(fd, [b'a'], 0, 1 << 20)", fd => os.pwritev(fd, ["a"u8.ToArray()], 0, 1 << 20)),
        ("os.lseek(fd, 0, os.SEEK_CUR)", fd => os.lseek(fd, 0, os.SEEK_CUR)),
        ("os.lseek(fd, -1, os.SEEK_SET)", fd => os.lseek(fd, -1, os.SEEK_SET)),
        ("os.lseek(fd, 2**62, os.SEEK_DATA)", fd => os.lseek(fd, 1L << 62, os.SEEK_DATA)),
        ("os.lseek(fd, 2**62, os.SEEK_HOLE)", fd => os.lseek(fd, 1L << 62, os.SEEK_HOLE)),
        ("os.lseek(fd, 0, 77)", fd => os.lseek(fd, 0, 77)),
        ("os.dup2(fd, -1)", fd => os.dup2(fd, -1)),
        ("os.dup2(fd, 200000009)", fd => os.dup2(fd, 200000009)),
        ("os.dup2(-1, fd)", fd => os.dup2(-1, fd)),
        ("os.dup2(200000009, fd, False)", fd => os.dup2(200000009, fd, false)),
        ("os.dup2(fd, fd, False)", fd => os.dup2(fd, fd, false)),
        ("os.dup2(fd, fd) == fd", fd => os.dup2(fd, fd) == fd),
        ("os.get_inheritable(fd)", fd => os.get_inheritable(fd)),
        ("os.set_inheritable(fd, False)", Done(fd => os.set_inheritable(fd, false))),
        ("os.get_blocking(fd)", fd => os.get_blocking(fd)),
        ("os.set_blocking(fd, True)", Done(fd => os.set_blocking(fd, true))),
        ("os.isatty(fd)", fd => os.isatty(fd)),
        ("os.fsync(fd)", Done(os.fsync)),
        ("os.fdatasync(fd)", Done(os.fdatasync)),
        ("os.ftruncate(fd, 3)", Done(fd => os.ftruncate(fd, 3))),
        ("os.ftruncate(fd, -1)", Done(fd => os.ftruncate(fd, -1))),
        ("os.posix_fallocate(fd, 0, 10)", Done(fd => os.posix_fallocate(fd, 0, 10))),
        ("os.posix_fallocate(fd, -1, 10)", Done(fd => os.posix_fallocate(fd, -1, 10))),
        ("os.posix_fallocate(fd, 0, 0)", Done(fd => os.posix_fallocate(fd, 0, 0))),
        ("os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_WILLNEED)", Done(fd => os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_WILLNEED))),
        ("os.posix_fadvise(fd, 0, 0, 77)", Done(fd => os.posix_fadvise(fd, 0, 0, 77))),
        ("os.posix_fadvise(fd, 0, -1, os.POSIX_FADV_NORMAL)", Done(fd => os.posix_fadvise(fd, 0, -1, os.POSIX_FADV_NORMAL))),
        ("os.sendfile(fd, fd, 0, 1)", fd => os.sendfile(fd, fd, 0, 1)),
        ("os.sendfile(fd, fd, None, -1)", fd => os.sendfile(fd, fd, null, -1)),
        ("os.sendfile(fd, fd, -1, 1)", fd => os.sendfile(fd, fd, -1, 1)),
        ("os.splice(fd, fd, 1)", fd => os.splice(fd, fd, 1)),
        ("os.splice(fd, fd, -1)", fd => os.splice(fd, fd, -1)),
        ("os.splice(fd, fd, 1, 0, 0)", fd => os.splice(fd, fd, 1, 0, 0)),
        ("os.splice(fd, fd, 1, flags=os.SPLICE_F_NONBLOCK)", fd => os.splice(fd, fd, 1, flags: os.SPLICE_F_NONBLOCK)),
        ("os.splice(fd, fd, 1, flags=1 << 20)", fd => os.splice(fd, fd, 1, flags: 1 << 20)),
        ("os.copy_file_range(fd, fd, 1)", fd => os.copy_file_range(fd, fd, 1)),
        ("os.copy_file_range(fd, fd, -1)", fd => os.copy_file_range(fd, fd, -1)),
        ("os.copy_file_range(fd, fd, 1, -1, 0)", fd => os.copy_file_range(fd, fd, 1, -1, 0)),
        ("os.lockf(fd, os.F_TLOCK, 0)", Done(fd => os.lockf(fd, os.F_TLOCK, 0))),
        ("os.lockf(fd, os.F_LOCK, 5)", Done(fd => os.lockf(fd, os.F_LOCK, 5))),
        ("os.lockf(fd, os.F_TEST, 0)", Done(fd => os.lockf(fd, os.F_TEST, 0))),
        ("os.lockf(fd, os.F_ULOCK, 0)", Done(fd => os.lockf(fd, os.F_ULOCK, 0))),
        ("os.lockf(fd, 77, 0)", Done(fd => os.lockf(fd, 77, 0))),
        ("os.lockf(fd, os.F_TLOCK, -2**62)", Done(fd => os.lockf(fd, os.F_TLOCK, -(1L << 62)))),
    ];

    [Theory]
    [InlineData(-1)]
    [InlineData(200_000_009)]
    [InlineData(int.MinValue)]
    public void a_number_that_is_not_open_fails_as_in_python(int fd)
    {
        CPython.Newest.Answer($"not_open = {fd}");
        AssertEqual("not_open", fd, Calls);
        Assert.Equal(CPython.Newest.Answer("os.dup(not_open)"), Python.Outcome(() => os.dup(fd)));
    }

    [Theory]
    [InlineData("os.O_RDONLY")]
    [InlineData("os.O_WRONLY")]
    [InlineData("os.O_RDWR | os.O_APPEND")]
    [InlineData("os.O_PATH")]
    public void a_file_that_is_open_for_something_else_fails_as_in_python(string flags)
    {
        File.WriteAllText(temporary["here"], "some contents");
        File.WriteAllText(temporary["there"], "some contents");
        var fd = os.open(temporary["here"], Flags(flags));
        CPython.Newest.Answer($"wrong_kind = os.open({Python.Literal(temporary["there"])}, {flags})");
        AssertEqual("wrong_kind", fd, Calls);
        CPython.Newest.Answer("os.close(wrong_kind)");
        os.close(fd);
    }

    [Fact]
    public void a_directory_fails_as_in_python()
    {
        var fd = os.open(temporary.FullName, os.O_RDONLY);
        CPython.Newest.Answer($"directory_fd = os.open({Python.Literal(temporary.FullName)}, os.O_RDONLY)");
        AssertEqual("directory_fd", fd, Calls);
        CPython.Newest.Answer("os.close(directory_fd)");
        os.close(fd);
    }

    [Fact]
    public void a_device_that_is_full_fails_as_in_python()
    {
        var fd = os.open("/dev/full", os.O_RDWR);
        CPython.Newest.Answer("dev_full_fd = os.open('/dev/full', os.O_RDWR)");
        AssertEqual("dev_full_fd", fd, Calls.Where(call => !call.Source.Contains("lockf", StringComparison.Ordinal)));   // both would lock one file
        CPython.Newest.Answer("os.close(dev_full_fd)");
        os.close(fd);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void the_ends_of_a_pipe_fail_as_in_python(int end)
    {
        var ends = os.pipe2(os.O_NONBLOCK);
        var fd = end == 0 ? ends.r : ends.w;
        os.set_blocking(fd, false);
        CPython.Newest.Answer($"pipe_ends = os.pipe2(os.O_NONBLOCK)");
        AssertEqual($"pipe_ends[{end}]", fd, Calls.Where(call => !call.Source.Contains("set_blocking", StringComparison.Ordinal)));
        CPython.Newest.Answer("os.close(pipe_ends[0]), os.close(pipe_ends[1])");
        os.close(ends.r);
        os.close(ends.w);
    }

    private static void AssertEqual(string name, int fd, IEnumerable<(string Source, Func<int, object?> Call)> calls)
    {
        var all = calls.ToArray();
        var theirs = all.Select(call => call.Source + " " + CPython.Newest.Answer($"(lambda fd: {call.Source})({name})"));
        Assert.Equal(theirs, all.Select(call => call.Source + " " + Python.Outcome(() => call.Call(fd))));
    }

    private static int Flags(string source) => int.Parse(CPython.Newest.Answer(source)[2..], null);

    private static Func<int, object?> Done(Action<int> call) => fd =>
    {
        call(fd);
        return null;
    };
}
