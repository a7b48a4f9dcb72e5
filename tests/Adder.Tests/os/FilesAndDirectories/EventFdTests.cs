using System.Globalization;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class EventFdTests
{
    private static readonly Gen<ulong> Number = Gen.OneOf(Gen.ULong[0, 3], Gen.ULong[ulong.MaxValue - 3, ulong.MaxValue], Gen.ULong);

    [Fact]
    public void whatever_is_added_and_taken_a_counter_counts_as_in_CPython() =>
        Gen.Select(Gen.OneOf(Gen.UInt[0, 3], Gen.UInt), Gen.Bool, Gen.OneOf(Number.Select(n => (ulong?)n), Gen.Const((ulong?)null)).Array[0, 12]).Sample((initial, semaphore, steps) =>
        {
            var flags = os.EFD_NONBLOCK | os.EFD_CLOEXEC | (semaphore ? os.EFD_SEMAPHORE : 0);
            CPython.Newest.Answer($"eventfd_test = os.eventfd({initial}, {flags})");
            var fd = os.eventfd(initial, flags);
            try
            {
                foreach (var step in steps)
                {
                    if (step is { } added) Assert.Equal(CPython.Newest.Answer($"os.eventfd_write(eventfd_test, {added})"), Python.Outcome(() => os.eventfd_write(fd, added)));
                    else Assert.Equal(CPython.Newest.Answer("os.eventfd_read(eventfd_test)"), Python.Outcome(() => os.eventfd_read(fd)));
                }
            }
            finally
            {
                CPython.Newest.Answer("os.close(eventfd_test)");
                os.close(fd);
            }
        }, iter: 300, threads: 1);

    [Theory]
    [InlineData(0, "eventfd-count:                0")]
    [InlineData(4294967295, "eventfd-count:         ffffffff")]
    public void a_counter_begins_where_it_is_told(long initial, string kernels)
    {
        var fd = os.eventfd(initial);
        Assert.Contains(kernels, File.ReadAllLines($"/proc/self/fdinfo/{fd}"));
        os.close(fd);
    }

    [Theory]
    [InlineData("os.eventfd(-1)")]
    [InlineData("os.eventfd(4294967296)")]
    [InlineData("os.eventfd(0, -1)")]
    [InlineData("os.eventfd(-9223372036854775808, -1)")]
    public void a_counter_that_can_not_be_made_raises_what_it_raises_in_CPython(string call)
    {
        var arguments = call["os.eventfd(".Length..^1].Split(", ").Select(argument => long.Parse(argument, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(CPython.Newest.Answer(call), Python.Outcome(() => os.eventfd(arguments[0], (int)arguments.ElementAtOrDefault(1))));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(1_000_099)]
    public void a_descriptor_that_is_not_open_raises_what_it_raises_in_CPython(int fd)
    {
        Assert.Equal(CPython.Newest.Answer($"os.eventfd_read({fd})"), Python.Outcome(() => os.eventfd_read(fd)));
        Assert.Equal(CPython.Newest.Answer($"os.eventfd_write({fd}, 1)"), Python.Outcome(() => os.eventfd_write(fd, 1)));
        Assert.Equal(CPython.Newest.Answer($"os.eventfd_write({fd}, -1)"), Python.Outcome(() => os.eventfd_write(fd, -1)));
        Assert.Equal(CPython.Newest.Answer($"os.eventfd_write({fd}, 2**64 - 1)"), Python.Outcome(() => os.eventfd_write(fd, ulong.MaxValue)));
    }

    [Fact]
    public void what_is_no_counter_raises_OSError()
    {
        var directory = os.open("/", os.O_RDONLY);
        Assert.Equal(CPython.Newest.Answer("(lambda fd: os.eventfd_read(fd))(os.open('/', os.O_RDONLY))"), Python.Outcome(() => os.eventfd_read(directory)));
        Assert.Equal(CPython.Newest.Answer("(lambda fd: os.eventfd_write(fd, -5))(os.open('/', os.O_RDONLY))"), Python.Outcome(() => os.eventfd_write(directory, -5)));
        os.close(directory);

        // CPython takes the errno of whatever failed before
        var empty = os.open("/dev/null", os.O_RDONLY);
        Assert.Equal(errno.EINVAL, Assert.Throws<OSError>(() => os.eventfd_read(empty)).errno);
        os.close(empty);
    }

    [Fact]
    public void programs_inherit_a_counter_only_if_the_flag_is_left_out()
    {
        foreach (var (fd, inherited) in ((int, bool)[])[(os.eventfd(1), false), (os.eventfd(1, os.EFD_CLOEXEC), false), (os.eventfd(1, 0), true)])
        {
            Assert.Equal(inherited ? 0 : os.O_CLOEXEC, FileDescriptors.TerminalPrograms.Flags(fd) & os.O_CLOEXEC);
            os.close(fd);
        }
    }

    [Fact]
    public void a_thread_that_takes_waits_for_another_that_adds()
    {
        var fd = os.eventfd(0);
        ulong taken = 0;
        var taker = new Thread(() => taken = os.eventfd_read(fd));
        taker.Start();
        os.eventfd_write(fd, 42);
        taker.Join();
        Assert.Equal(42ul, taken);
        os.close(fd);
    }
}
