using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class UtimeTests : IDisposable
{
    private static readonly double[] Edges =
    [
        0, -0.0, 1, -1, 0.1, 0.7, -0.1, 1e-9, -1e-9, 1e-10, -1e-10, 1.5e-9, 0.9999999999, 0.9999999999999999, -0.9999999999, -1.9999999999999998,
        1.0000000005, 2147483647.5, 2147483648, -2147483649, 4294967296.25, 17179869183, 17179869184, 9007199254740993, -62135596800, 253402300800,
        4.6e18, -9.3e18, -9223372036854775808, 9223372036854774784, 9223372036854775808, 1e300, -1e300, double.Epsilon, -double.Epsilon,
        double.MaxValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
    ];

    private readonly TemporaryDirectory temporary = new();

    // tmpfs keeps every time that the kernel can count, other file systems cut some off
    private readonly string wide = Directory.CreateDirectory($"/dev/shm/adder-{Guid.NewGuid():N}").FullName;

    public void Dispose()
    {
        temporary.Dispose();
        Directory.Delete(wide, recursive: true);
    }

    [Fact]
    public void seconds_are_rounded_as_CPython_rounds_them()
    {
        foreach (var file in Files())
        {
            foreach (var edge in Edges) Compare(file, edge, 1);
            Gen.Select(Gen.Double, Gen.Double[-1e10, 1e10]).Sample((atime, mtime) => Compare(file, atime, mtime), iter: 500, threads: 1);
            Gen.Select(Gen.Double[-2, 2], Gen.Double[1.7e9, 1.8e9]).Sample((atime, mtime) => Compare(file, atime, mtime), iter: 1000, threads: 1);
        }

        static void Compare(string file, double atime, double mtime)
        {
            File.WriteAllText(file, "");
            var expected = Seen(file, CPython.Newest.Answer($"os.utime({Python.Literal(file)}, ({Number(atime)}, {Number(mtime)}))"));
            File.WriteAllText(file, "");
            Assert.Equal(expected, Seen(file, Python.Outcome(() => os.utime(file, (atime, mtime)))));
        }

        static string Number(double value) => double.IsFinite(value) ? Python.Literal(value) : $"float('{Python.Literal(value)}')";
    }

    [Fact]
    public void nanoseconds_arrive_as_they_are_given()
    {
        foreach (var file in Files())
        {
            File.WriteAllText(file, "");
            foreach (var edge in (long[])[0, 1, -1, 999_999_999, -1_000_000_000, -1_000_000_001, long.MaxValue, long.MinValue]) Compare(file, edge, 7);
            Gen.Select(Gen.Long, Gen.Long[-4_000_000_000, 4_000_000_000]).Sample((atime, mtime) => Compare(file, atime, mtime), iter: 500, threads: 1);
        }

        static void Compare(string file, long atime, long mtime)
        {
            var expected = Seen(file, CPython.Newest.Answer($"os.utime({Python.Literal(file)}, ns=({atime}, {mtime}))"));
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
            Assert.Equal(expected, Seen(file, Python.Outcome(() => os.utime(file, ns: (atime, mtime)))));
        }
    }

    [Fact]
    public void on_tmpfs_every_nanosecond_of_64_bits_comes_back()
    {
        var file = wide + "/f";
        File.WriteAllText(file, "");
        Gen.Select(Gen.Long, Gen.Long).Sample((atime, mtime) =>
        {
            os.utime(file, ns: (atime, mtime));
            var status = os.stat(file);
            Assert.Equal((atime, mtime), (status.st_atime_ns, status.st_mtime_ns));
        }, iter: 1000, threads: 1);
    }

    [Fact]
    public void a_time_after_2262_is_right_in_seconds_and_no_wrong_number_in_nanoseconds()
    {
        var file = wide + "/f";
        File.WriteAllText(file, "");
        foreach (var seconds in (double[])[9223372037, -9223372038, 253402300800, -9223372036854775808])
        {
            os.utime(file, (seconds, 0));
            var status = os.stat(file);
            Assert.Equal(CPython.Newest.Answer($"os.stat({Python.Literal(file)}).st_atime"), Python.Outcome(() => status.st_atime));
            Assert.Equal(CPython.Newest.Answer($"os.stat({Python.Literal(file)})[7]"), Python.Outcome(() => status[7]));
            Assert.Throws<OverflowError>(() => status.st_atime_ns);
            Assert.Equal(0, status.st_mtime_ns);
        }
    }

    [Fact]
    public void without_times_the_present_is_set()
    {
        var file = temporary["now"];
        File.WriteAllText(file, "");
        os.utime(file, (1, 2));
        Assert.Equal("= (1000000000, 2000000000)", CPython.Newest.Answer($"(lambda s: (s.st_atime_ns, s.st_mtime_ns))(os.stat({Python.Literal(file)}))"));
        var before = CPython.Newest.Answer($"(open({Python.Literal(temporary["mark"])}, 'w').close(), os.stat({Python.Literal(temporary["mark"])}).st_mtime_ns)[1]")[2..];
        os.utime(file);
        var status = os.stat(file);
        Assert.InRange(status.st_mtime_ns, long.Parse(before, null), long.Parse(before, null) + 600_000_000_000);
        Assert.Equal(status.st_mtime_ns, status.st_atime_ns);
    }

    [Fact]
    public void links_descriptors_and_dir_fd_reach_the_file_that_they_reach_in_CPython()
    {
        var (file, link) = (temporary["file"], temporary["link"]);
        File.WriteAllText(file, "");
        File.CreateSymbolicLink(link, "file");
        var (fd, directory) = (os.open(file, os.O_RDONLY), os.open(temporary.FullName, os.O_RDONLY));
        try
        {
            os.utime(link, (1, 2), follow_symlinks: false);
            Assert.Equal("1 2", Times(link));
            os.utime(link, (3, 4));
            Assert.Equal("3 4", Times(file));
            os.utime(fd, (5, 6));
            Assert.Equal("5 6", Times(file));
            os.utime("link", ns: (7_000_000_000, 8_000_000_000), dir_fd: directory, follow_symlinks: false);
            Assert.Equal("7 8 5 6", Times(link) + " " + Times(file));
            os.utime("link"u8.ToArray(), (9, 10), dir_fd: directory);
            Assert.Equal("9 10", Times(file));
            Assert.Equal(8, os.lstat(link).st_mtime);
        }
        finally
        {
            os.close(fd);
            os.close(directory);
        }
    }

    [Fact]
    public void a_path_raises_what_it_raises_in_CPython() => BadPath.Under(temporary.FullName).Sample(path =>
        Assert.Equal(CPython.Newest.Answer($"os.utime({Python.Literal(path)}, (1, 2))"), Python.Outcome(() => os.utime(path, (1, 2)))), iter: 1000, threads: 1);

    [Fact]
    public void arguments_that_contradict_each_other_raise_what_they_raise_in_CPython()
    {
        Same("os.utime('x', (1, 2), ns=(1, 2))", () => os.utime("x", (1, 2), ns: (1, 2)));
        Same("os.utime('x\\0', (1, 2), ns=(1, 2))", () => os.utime("x\0", (1, 2), ns: (1, 2)));
        Same("os.utime(1000099)", () => os.utime(1_000_099));
        Same("os.utime(-1)", () => os.utime(-1));
        Same("os.utime(-5)", () => os.utime(-5));
        Same("os.utime(None)", () => os.utime(default));
        Same("os.utime(5, dir_fd=3)", () => os.utime(5, dir_fd: 3));
        Same("os.utime(5, follow_symlinks=False)", () => os.utime(5, follow_symlinks: false));
        Same("os.utime(5, (float('nan'), 1), follow_symlinks=False)", () => os.utime(5, (double.NaN, 1), follow_symlinks: false));
        Same("os.utime('x', dir_fd=1000099)", () => os.utime("x", dir_fd: 1_000_099));

        static void Same(string python, Action ours) => Assert.Equal(CPython.Newest.Answer(python), Python.Outcome(ours));
    }

    private IEnumerable<string> Files() => [temporary["file"], wide + "/file"];

    private static string Seen(string file, string outcome) =>
        outcome + CPython.Newest.Answer($"(lambda s: (s.st_atime_ns, s.st_mtime_ns) if {(outcome == "= None" ? "True" : "False")} else 0)(os.stat({Python.Literal(file)}))");

    private static string Times(string path)
    {
        using var stat = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("stat", ["-c", "%X %Y", path]) { RedirectStandardOutput = true })!;
        return stat.StandardOutput.ReadToEnd().Trim();
    }
}
