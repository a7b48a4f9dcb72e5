using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using Microsoft.Win32.SafeHandles;

namespace Adder.Tests.Faults;

/// <summary>One call beyond the limit of a file's size, by the name in <c>ADDER_CALL</c>: the first of its process, so that it is the one
/// that has the signal ignored. In the file <c>f</c> of the working directory stand 40 bytes, and 100 may.</summary>
[SupportedOSPlatform("linux")]
internal static unsafe partial class FileSizeLimitPrograms
{
    private const int RLIMIT_FSIZE = 1;

    private static readonly byte[] Bytes = [.. Enumerable.Repeat((byte)'x', 70)];

    internal static readonly (string Source, Func<int, object?> Call)[] Calls =
    [
        ("os.pwrite(fd, b'x' * 70, 100)", fd => os.pwrite(fd, Bytes, 100)),
        ("os.lseek(fd, 100, os.SEEK_SET) and os.write(fd, b'x' * 70)", fd => os.lseek(fd, 100, os.SEEK_SET) == 0 ? null : os.write(fd, Bytes)),
        ("os.lseek(fd, 100, os.SEEK_SET) and os.writev(fd, [b'x' * 70])", fd => os.lseek(fd, 100, os.SEEK_SET) == 0 ? null : os.writev(fd, [Bytes])),
        ("os.pwritev(fd, [b'x' * 70], 100)", fd => os.pwritev(fd, [Bytes], 100)),
        ("os.pwrite(fd, b'x' * 70, 60)", fd => os.pwrite(fd, Bytes, 60)),
        ("os.ftruncate(fd, 101)", fd => Nothing(() => os.ftruncate(fd, 101))),
        ("os.truncate('f', 101)", _ => Nothing(() => os.truncate("f", 101))),
        ("os.posix_fallocate(fd, 0, 101)", fd => Nothing(() => os.posix_fallocate(fd, 0, 101))),
        ("os.sendfile(fd, fd, 0, 10) + os.lseek(fd, 0, os.SEEK_END)", fd => os.sendfile(fd, fd, 0, 10) + os.lseek(fd, 0, os.SEEK_END)),
        ("os.copy_file_range(fd, fd, 10, 0, 100)", fd => os.copy_file_range(fd, fd, 10, 0, 100)),
        ("os.splice(piped(), fd, 70, None, 100)", fd => os.splice(Piped(), fd, 70, null, 100)),
        ("put(os.fdopen(fd, 'r+', closefd=False), 'x' * 101)", fd => Put(os.fdopen(fd, "r+", closefd: false), new string('x', 101))),
        ("put(os.fdopen(fd, 'ab', closefd=False), b'x' * 70)", fd => Put(os.fdopen(fd, "ab", closefd: false), Bytes)),
        ("[f := os.fdopen(fd, 'ab', 0, closefd=False), f.write(b'x' * 70), f.write(b'x')][1:]", fd =>
        {
            BinaryIO f = os.fdopen(fd, "ab", 0, closefd: false);
            return new object?[] { f.write(Bytes), f.write("x"u8) };
        }),
        ("os.fdopen(fd, 'r+', closefd=False).truncate(101)", fd => os.fdopen(fd, "r+", closefd: false).truncate(101)),
        ("os.fdopen(fd, 'r+b', closefd=False).truncate(101)", fd => ((BinaryIO)os.fdopen(fd, "r+b", closefd: false)).truncate(101)),
    ];

    internal static string InCPython =>
        """
        import os, resource
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
        fd = os.open('f', os.O_RDWR)
        def piped():
            r, w = os.pipe()
            os.write(w, b'x' * 70)
            return r
        def put(f, data):
            f.write(data)
            f.flush()
        try: print('= ' + ascii(eval(os.environ['ADDER_CALL'])))
        except OSError as e: print('! ' + ascii((type(e).__name__, e.errno, str(e), e.filename, e.filename2)))
        """;

    internal static string Here()
    {
        var (fd, name) = (os.open("f", os.O_RDWR), os.environ["ADDER_CALL"]);
        var limit = (Current: 100UL, Most: 100UL);
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0) throw new InvalidOperationException("setrlimit");
        return Python.Outcome(() => Calls.Single(call => call.Source == name).Call(fd));
    }

    // the writing to the pipe must not be what has the signal ignored
    private static int Piped()
    {
        var (r, w) = os.pipe();
        using var stream = new FileStream(new SafeFileHandle(w, ownsHandle: true), FileAccess.Write);
        stream.Write(Bytes);
        return r;
    }

    private static object? Put(TextIO file, string text)
    {
        file.write(text);
        file.flush();
        return null;
    }

    private static object? Put(BinaryIO file, byte[] data)
    {
        file.write(data);
        file.flush();
        return null;
    }

    private static object? Nothing(Action call)
    {
        call();
        return null;
    }

    [LibraryImport("libc", SetLastError = true)]
    private static partial int setrlimit(int resource, void* limit);
}
