using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.RandomNumbers;

[SupportedOSPlatform("linux")]
public sealed class RandomNumbersTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(70_000_001)]
    public void as_many_bytes_come_as_were_asked_for(int size)
    {
        Assert.Equal(size, os.urandom(size).Length);
        var buffer = new byte[size];
        os.urandom(buffer.AsSpan());
        AssertRandom(os.urandom(size));
        AssertRandom(buffer);
        var asked = os.getrandom(size);
        Assert.True(asked.Length == size || (size > 256 && asked.Length is > 0 && asked.Length < size));
        AssertRandom(asked);
        Array.Clear(buffer);
        AssertRandom(buffer[..os.getrandom(buffer.AsSpan(), os.GRND_NONBLOCK)]);
    }

    [Fact]
    public void only_the_span_is_written()
    {
        byte[] all = [.. Enumerable.Repeat((byte)7, 300)];
        os.urandom(all.AsSpan(100, 100));
        Assert.All(all[..100].Concat(all[200..]), value => Assert.Equal(7, value));
        Assert.NotEqual(Enumerable.Repeat((byte)7, 100), all[100..200]);
    }

    [Fact]
    public void no_two_answers_are_equal() =>
        Assert.Equal(2000, Enumerable.Range(0, 1000).SelectMany(_ => new[] { os.urandom(16), os.getrandom(16) }).Select(Convert.ToHexString).Distinct().Count());

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(-1, 99)]
    [InlineData(long.MinValue, 0)]
    [InlineData(1, 99)]
    [InlineData(0, 99)]
    [InlineData(0, 0)]
    [InlineData(1, -1)]
    [InlineData(0, 1)]
    public void a_size_and_flags_raise_what_they_raise_in_CPython(long size, int flags)
    {
        Assert.Equal(CPython.Newest.Answer($"len(os.getrandom({size}, {flags}))"), Python.Outcome(() => os.getrandom(size, flags).Length));
        Assert.Equal(CPython.Newest.Answer($"len(os.urandom({size}))"), Python.Outcome(() => os.urandom(size).Length));
    }

    [Fact]
    public void more_than_an_array_can_hold_is_refused()
    {
        Assert.Equal("! ('MemoryError', '')", CPython.Newest.Answer("os.getrandom(2**62)"));
        Assert.ThrowsAny<OutOfMemoryException>(() => os.getrandom(1L << 62));
        Assert.ThrowsAny<OutOfMemoryException>(() => os.urandom((1L << 32) + 16));
    }

    [Fact]
    public void the_flags_have_the_numbers_of_CPython() =>
        Assert.Equal(CPython.Newest.Answer("(os.GRND_NONBLOCK, os.GRND_RANDOM)"), Python.Outcome(() => (os.GRND_NONBLOCK, os.GRND_RANDOM)));

    [Fact]
    public void a_span_costs_no_allocation()
    {
        Span<byte> buffer = stackalloc byte[64];
        os.urandom(buffer);
        os.getrandom(buffer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            os.urandom(buffer);
            os.getrandom(buffer);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    // Of 64 bytes and more, all 0 is what a buffer looks like that nobody wrote to, at either end.
    private static void AssertRandom(byte[] bytes)
    {
        if (bytes.Length < 64) return;
        Assert.Contains(bytes[..32], value => value != 0);
        Assert.Contains(bytes[^32..], value => value != 0);
    }
}
