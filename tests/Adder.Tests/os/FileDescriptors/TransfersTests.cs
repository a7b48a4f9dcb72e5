using System.Runtime.Versioning;
using Adder.Core.Descriptors;
using Adder.Native.Unix;
using Adder.Tests.Oracle;

namespace Adder.Tests.FileDescriptors;

[SupportedOSPlatform("linux")]
public sealed class TransfersTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void transfers_move_the_same_bytes_and_positions_as_in_python()
    {
        CPython.Newest.Answer("""
            def transfers(folder):
                fd, other, (r, w) = os.open(folder + '/a', os.O_RDWR | os.O_CREAT), os.open(folder + '/b', os.O_RDWR | os.O_CREAT), os.pipe2(os.O_NONBLOCK)
                os.write(fd, bytes(range(200)))
                os.lseek(fd, 10, os.SEEK_SET)
                at = lambda: (os.lseek(fd, 0, os.SEEK_CUR), os.lseek(other, 0, os.SEEK_CUR))
                def caught(call):
                    try: return call()
                    except OSError as e: return e.errno
                return [
                    os.sendfile(w, fd, None, 20), at(), os.sendfile(w, fd, 100, 5), at(), os.sendfile(w, fd, 195, 50), os.sendfile(w, fd, 200, 50), os.read(r, 1000),
                    os.splice(fd, w, 15), at(), os.splice(fd, w, 5, 3), at(), os.splice(r, other, 1000), at(), os.splice(fd, w, 7, offset_src=190, flags=os.SPLICE_F_MORE),
                    os.splice(r, other, 4, offset_dst=50), at(), os.splice(r, other, 100, None, 60, os.SPLICE_F_MOVE | os.SPLICE_F_NONBLOCK), caught(lambda: os.splice(r, other, 1, flags=os.SPLICE_F_NONBLOCK)),
                    os.copy_file_range(fd, other, 9), at(), os.copy_file_range(fd, other, 9, 150), at(), os.copy_file_range(fd, other, 1000, 190, 300), at(), os.copy_file_range(fd, other, 1, 200),
                    os.pread(other, 1000, 0), caught(lambda: os.posix_fallocate(fd, 100, 500)), os.fstat(fd).st_size, os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED), os.fsync(fd), os.fdatasync(fd)]
            """);
        foreach (var side in (string[])["ours", "theirs"]) os.mkdir(temporary[side]);
        var (fd, other) = (os.open(temporary["ours/a"], os.O_RDWR | os.O_CREAT), os.open(temporary["ours/b"], os.O_RDWR | os.O_CREAT));
        var (r, w) = os.pipe2(os.O_NONBLOCK);
        os.write(fd, [.. Enumerable.Range(0, 200).Select(i => (byte)i)]);
        os.lseek(fd, 10, os.SEEK_SET);
        (long, long) At() => (os.lseek(fd, 0, os.SEEK_CUR), os.lseek(other, 0, os.SEEK_CUR));
        object?[] ours =
        [
            os.sendfile(w, fd, null, 20), At(), os.sendfile(w, fd, 100, 5), At(), os.sendfile(w, fd, 195, 50), os.sendfile(w, fd, 200, 50), os.read(r, 1000),
            os.splice(fd, w, 15), At(), os.splice(fd, w, 5, 3), At(), os.splice(r, other, 1000), At(), os.splice(fd, w, 7, offset_src: 190, flags: os.SPLICE_F_MORE),
            os.splice(r, other, 4, offset_dst: 50), At(), os.splice(r, other, 100, null, 60, os.SPLICE_F_MOVE | os.SPLICE_F_NONBLOCK), Assert.Throws<BlockingIOError>(() => os.splice(r, other, 1, flags: os.SPLICE_F_NONBLOCK)).errno,
            os.copy_file_range(fd, other, 9), At(), os.copy_file_range(fd, other, 9, 150), At(), os.copy_file_range(fd, other, 1000, 190, 300), At(), os.copy_file_range(fd, other, 1, 200),
            os.pread(other, 1000, 0), None(() => os.posix_fallocate(fd, 100, 500)), os.fstat(fd).st_size, None(() => os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)), None(() => os.fsync(fd)), None(() => os.fdatasync(fd)),
        ];
        Assert.Equal(CPython.Newest.Answer($"transfers({Python.Literal(temporary["theirs"])})"), "= " + Python.Literal(ours));
        foreach (var open in (int[])[fd, other, r, w]) os.close(open);
    }

    [Fact]
    public void a_file_with_a_hole_is_moved_through_by_data_and_hole()
    {
        CPython.Newest.Answer("""
            def holes(path):
                fd = os.open(path, os.O_RDWR | os.O_CREAT)
                os.pwrite(fd, b'x', 1 << 20)
                found = [os.lseek(fd, 0, os.SEEK_DATA), os.lseek(fd, 0, os.SEEK_HOLE), os.lseek(fd, 1 << 20, os.SEEK_HOLE)]
                os.close(fd)
                return found
            """);
        var fd = os.open(temporary["ours"], os.O_RDWR | os.O_CREAT);
        os.pwrite(fd, "x"u8, 1 << 20);
        Assert.Equal(CPython.Newest.Answer($"holes({Python.Literal(temporary["theirs"])})"), "= " + Python.Literal(
            (long[])[os.lseek(fd, 0, os.SEEK_DATA), os.lseek(fd, 0, os.SEEK_HOLE), os.lseek(fd, 1 << 20, os.SEEK_HOLE)]));
        os.close(fd);
    }

    [Fact]
    public unsafe void reading_and_writing_with_flags_is_the_same_by_the_numbers_of_the_calls()
    {
        var fd = os.open(temporary["file"], os.O_RDWR | os.O_CREAT);
        var buffer = "numbered"u8.ToArray();
        fixed (byte* p = buffer)
        {
            var part = new iovec { iov_base = p, iov_len = 8 };
            Assert.Equal(8, FlaggedIOLinux.WriteByNumber(fd, &part, 1, 5_000_000_000, os.RWF_DSYNC));
            Assert.Equal("numbered"u8.ToArray(), os.pread(fd, 10, 5_000_000_000));
            buffer.AsSpan().Clear();
            Assert.Equal(8, FlaggedIOLinux.ReadByNumber(fd, &part, 1, 5_000_000_000, 0));
            Assert.Equal(-1, FlaggedIOLinux.ReadByNumber(fd, &part, 1, 0, 1 << 20));
        }

        Assert.Equal("numbered"u8.ToArray(), buffer);
        os.close(fd);
    }

    private static object? None(Action call)
    {
        call();
        return null;
    }
}
