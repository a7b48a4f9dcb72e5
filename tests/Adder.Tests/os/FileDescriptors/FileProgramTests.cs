using System.Runtime.Versioning;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FileDescriptors;

/// <summary>Random sequences of what moves, reads and writes in one file, here and in CPython: every answer and the contents.</summary>
[SupportedOSPlatform("linux")]
public sealed class FileProgramTests : IDisposable
{
    private static readonly Gen<byte[]> Data = Gen.Byte.Array[0, 12];
    private static readonly Gen<int[]> Lengths = Gen.Int[0, 6].Array[0, 4];
    private static readonly Gen<long> Offset = Gen.Frequency((12, Gen.Long[0, 40]), (1, Gen.Long[-2, -1]));

    private static readonly Gen<Step> AnyStep = Gen.OneOf(
        Gen.Int[-1, 20].Select(n => new Step($"os.read(fd, {n})", fd => os.read(fd, n))),
        Gen.Int[0, 20].Select(n => new Step($"os.read(fd, {n})", fd =>
        {
            var buffer = new byte[n];
            return buffer[..os.readinto(fd, buffer)];
        })),
        Data.Select(data => new Step($"os.write(fd, {Python.Literal(data)})", fd => os.write(fd, data))),
        Gen.Select(Gen.Int[-1, 20], Offset, (n, at) => new Step($"os.pread(fd, {n}, {at})", fd => os.pread(fd, n, at))),
        Gen.Select(Gen.Int[0, 20], Offset, (n, at) => new Step($"os.pread(fd, {n}, {at})", fd =>
        {
            var buffer = new byte[n];
            return buffer[..os.pread(fd, buffer, at)];
        })),
        Gen.Select(Data, Offset, (data, at) => new Step($"os.pwrite(fd, {Python.Literal(data)}, {at})", fd => os.pwrite(fd, data, at))),
        Lengths.Select(lengths => new Step($"filled(lambda b: os.readv(fd, b), {Python.Literal(lengths)})", fd => Filled(lengths, buffers => os.readv(fd, Of(buffers))))),
        Data.Array[0, 4].Select(parts => new Step($"os.writev(fd, {Python.Literal(parts)})", fd => os.writev(fd, [.. parts]))),
        Gen.Select(Lengths, Offset, OneOf(0, os.RWF_HIPRI, 1 << 20), (lengths, at, flags) => new Step(
            $"filled(lambda b: os.preadv(fd, b, {at}, {flags}), {Python.Literal(lengths)})", fd => Filled(lengths, buffers => os.preadv(fd, Of(buffers), at, flags)))),
        Gen.Select(Data.Array[0, 4], Offset, OneOf(0, os.RWF_DSYNC, os.RWF_SYNC, os.RWF_APPEND, 1 << 20), (parts, at, flags) => new Step(
            $"os.pwritev(fd, {Python.Literal(parts)}, {at}, {flags})", fd => os.pwritev(fd, [.. parts], at, flags))),
        Gen.Select(Gen.Long[-20, 60], OneOf(os.SEEK_SET, os.SEEK_CUR, os.SEEK_END, os.SEEK_DATA, os.SEEK_HOLE, 9), (position, whence) =>
            new Step($"os.lseek(fd, {position}, {whence})", fd => os.lseek(fd, position, whence))),
        Gen.Long[-1, 50].Select(length => new Step($"os.ftruncate(fd, {length})", fd =>
        {
            os.ftruncate(fd, length);
            return null;
        })),
        Gen.Select(Gen.Long[-1, 30], Gen.Long[0, 30], (at, length) => new Step($"os.posix_fallocate(fd, {at}, {length})", fd =>
        {
            os.posix_fallocate(fd, at, length);
            return null;
        })),
        Gen.Select(Gen.Long[0, 20], Gen.Long[0, 20], Gen.Long[0, 20].Nullable(), (count, from, to) => new Step(
            $"os.copy_file_range(fd, fd, {count}, {from}, {Python.Literal(to)})", fd => os.copy_file_range(fd, fd, count, from, to))));

    private readonly TemporaryDirectory temporary = new();
    private int number;

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("os.O_RDWR")]
    [InlineData("os.O_RDWR | os.O_APPEND")]
    public void sequences_of_calls_answer_and_leave_what_they_do_in_CPython(string flags)
    {
        CPython.Newest.Answer("""
            def filled(call, lengths):
                buffers = [bytearray(b'.' * length) for length in lengths]
                count = call(buffers)
                return (count, [bytes(buffer) for buffer in buffers]) if len(lengths) != 1 else (count, bytes(buffers[0]))
            def file_outcome(source, fd):
                try: return '= ' + ascii(eval(source, dict(globals(), fd=fd)))
                except OSError as e: return '! ' + ascii((type(e).__name__, e.errno, str(e), e.filename, e.filename2))
                except ValueError as e: return '! ' + ascii((type(e).__name__, str(e)))
            def file_program(path, flags, steps):
                fd = os.open(path, flags | os.O_CREAT)
                outcomes = [(step, file_outcome(step, fd)) for step in steps]
                os.close(fd)
                with open(path, 'rb') as f: return outcomes, f.read()
            """);
        AnyStep.Array[1, 14].Sample(
            steps =>
            {
                var path = temporary[$"file{Interlocked.Increment(ref number)}"];
                var theirs = CPython.Newest.Answer($"file_program({Python.Literal(path + "-theirs")}, {flags}, {Python.Literal(steps.Select(step => step.Source))})");
                var fd = os.open(path, os.O_CREAT | os.O_RDWR | (flags.EndsWith("APPEND", StringComparison.Ordinal) ? os.O_APPEND : 0));
                var outcomes = steps.Select(step => (step.Source, Python.Outcome(() => step.Call(fd)))).ToArray();
                os.close(fd);
                Assert.Equal(theirs, "= " + Python.Literal((outcomes, File.ReadAllBytes(path))));
            },
            iter: 400);
    }

    private static Gen<int> OneOf(params int[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Memory<byte>[] Of(byte[][] buffers) => Array.ConvertAll(buffers, buffer => buffer.AsMemory());

    // what is not read into keeps its dots
    private static object Filled(int[] lengths, Func<byte[][], long> call)
    {
        var buffers = Array.ConvertAll(lengths, length =>
        {
            var buffer = new byte[length];
            buffer.AsSpan().Fill((byte)'.');
            return buffer;
        });
        var count = call(buffers);
        return buffers.Length == 1 ? (count, buffers[0]) : (count, (object)buffers);
    }

    private sealed record Step(string Source, Func<int, object?> Call)
    {
        public override string ToString() => Source;
    }
}
