using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Faults;

/// <summary>One call beyond the limit of a file's size, by the name in <c>ADDER_CALL</c>: the first of its process, so that it is the one
/// that has the signal ignored. In the file <c>f</c> of the working directory stand 40 bytes, and 100 may.</summary>
[SupportedOSPlatform("linux")]
internal static unsafe partial class FileSizeLimitPrograms
{
    private const int RLIMIT_FSIZE = 1;

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
    ];

    private static readonly byte[] Bytes = [.. Enumerable.Repeat((byte)'x', 70)];

    internal static string InCPython =>
        """
        import os, resource
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
        fd = os.open('f', os.O_RDWR)
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

    private static object? Nothing(Action call)
    {
        call();
        return null;
    }

    [LibraryImport("libc", SetLastError = true)]
    private static partial int setrlimit(int resource, void* limit);
}
