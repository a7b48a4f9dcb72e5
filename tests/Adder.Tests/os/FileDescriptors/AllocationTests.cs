using System.Runtime.Versioning;

namespace Adder.Tests.FileDescriptors;

[SupportedOSPlatform("linux")]
public sealed class AllocationTests
{
    [Fact]
    public void reading_and_writing_through_spans_and_vectors_allocates_nothing()
    {
        using var temporary = new TemporaryDirectory();
        var fd = os.open(temporary["file"], os.O_RDWR | os.O_CREAT);
        var (r, w) = os.pipe();
        var (head, body) = (new byte[10], new byte[4000]);
        long total = 0;
        void Round()
        {
            total += os.write(w, body) + os.read(r, body.AsSpan());
            total += os.write(w, head) + os.readinto(r, head);
            total += os.pwrite(fd, body, 5) + os.pread(fd, body.AsSpan(), 5);
            total += os.writev(w, [head, body]) + os.readv(r, [head, body]);
            total += os.pwritev(fd, [head, body], 0) + os.preadv(fd, [head, body], 0);
            total += os.write(w, head, CancellationToken.None) + os.read(r, head.AsSpan(), CancellationToken.None);
            total += os.lseek(fd, 0, os.SEEK_SET) + os.sendfile(w, fd, null, 10) + os.splice(r, fd, 10, null, 0) + os.copy_file_range(fd, fd, 5, 0, 2000);
        }

        for (var i = 0; i < 100; i++) Round();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) Round();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1100 * (2 * (4000 + 10 + 4000 + 4010 + 4010 + 10) + 25), total);
        foreach (var open in (int[])[fd, r, w]) os.close(open);
    }

    [Fact]
    public void read_allocates_the_array_that_it_answers()
    {
        var (r, w) = os.pipe();
        long allocated = 0;
        for (var i = 0; i < 200; i++)
        {
            os.write(w, new byte[100]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            os.read(r, 1_000_000);
            if (i >= 100) allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.InRange(allocated, 100 * 100, 100 * 200);
        os.close(r);
        os.close(w);
    }
}
