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
    public async Task of_many_who_wait_for_a_semaphore_each_addition_lets_one_go_and_a_token_ends_the_others()
    {
        const int Waiting = 8, Added = 3;
        var fd = os.eventfd(0, os.EFD_SEMAPHORE);
        using var source = new CancellationTokenSource();
        var (taken, ended) = (0, 0);
        using var three = new SemaphoreSlim(0);
        async Task Count(ValueTask<ulong> take)
        {
            try
            {
                Assert.Equal(1ul, await take);
                Interlocked.Increment(ref taken);
                three.Release();
            }
            catch (OperationCanceledException e) when (e.CancellationToken == source.Token)
            {
                Interlocked.Increment(ref ended);
            }
        }

        var tasks = Enumerable.Range(0, Waiting / 2).Select(_ => Count(os.eventfd_read_async(fd, source.Token))).ToArray();
        var threads = Enumerable.Range(0, Waiting / 2).Select(_ => new Thread(() =>
        {
            ValueTask<ulong> take;
            try
            {
                take = new(os.eventfd_read(fd, source.Token));
            }
            catch (OperationCanceledException e)
            {
                take = ValueTask.FromException<ulong>(e);
            }

            Count(take).GetAwaiter().GetResult();
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        os.eventfd_write(fd, Added);
        for (var i = 0; i < Added; i++) await three.WaitAsync(TestContext.Current.CancellationToken);
        await source.CancelAsync();
        await Task.WhenAll(tasks);
        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal((Added, Waiting - Added), (taken, ended));
        os.close(fd);
    }

    [Fact]
    public async Task a_token_that_is_cancelled_before_takes_nothing()
    {
        var fd = os.eventfd(7);
        var token = new CancellationToken(canceled: true);
        Assert.Equal(token, Assert.Throws<OperationCanceledException>(() => os.eventfd_read(fd, token)).CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => os.eventfd_read_async(fd, token).AsTask());
        Assert.Equal(7ul, await os.eventfd_read_async(fd, TestContext.Current.CancellationToken));
        os.close(fd);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_099)]
    public async Task what_is_not_open_raises_the_same_to_whoever_awaits(int fd)
    {
        using var source = new CancellationTokenSource();
        var expected = CPython.Newest.Answer($"os.eventfd_read({fd})");
        Assert.Equal(expected, Python.Outcome(() => os.eventfd_read(fd, source.Token)));
        var error = await Record.ExceptionAsync(() => os.eventfd_read_async(fd, source.Token).AsTask());
        Assert.Equal(expected, Python.Outcome(() => throw error!));
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
