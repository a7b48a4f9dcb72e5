using System.Buffers.Binary;
using Adder.Conformance.Values;

namespace Adder.Conformance.Interop;

/// <summary>Where answers wait until Python has copied them.</summary>
/// <remarks>Between a call's end and the copy, Python may run a signal handler or a <c>__del__</c> on the same thread, which calls again:
/// hence several buffers in turn and not one.</remarks>
internal sealed class ResultBuffers
{
    private const int Header = 8;
    private const int Count = 8;

    [ThreadStatic]
    private static ResultBuffers? own;

    private readonly MarshalWriter[] writers = new MarshalWriter[Count];
    private readonly object?[] alive = new object?[Count];
    private int turn;

    private static ResultBuffers Own => own ??= new ResultBuffers();

    /// <summary>Lets go of what this thread's answers keep alive.</summary>
    internal static void Forget() => own = null;

    internal static nint Value(object? value) => value switch
    {
        null => 0,
        true => 1,
        false => 2,
        _ => Own.Store(value, raised: false),
    };

    internal static nint Raised(Exception exception) => Own.Store(exception, raised: true);

    private unsafe nint Store(object value, bool raised)
    {
        turn = (turn + 1) % Count;
        var writer = writers[turn] ??= new MarshalWriter();
        alive[turn] = value;
        writer.Restart(Header);
        writer.Write(value);
        BinaryPrimitives.WriteInt32LittleEndian(writer.Buffer, writer.Length - Header);
        BinaryPrimitives.WriteInt32LittleEndian(writer.Buffer.AsSpan(4), raised ? 1 : 0);
        fixed (byte* start = writer.Buffer) return (nint)start;   // the buffer is pinned for good
    }
}
