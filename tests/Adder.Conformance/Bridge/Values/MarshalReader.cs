using System.Buffers.Binary;
using System.Numerics;
using Adder.Conformance.Objects;

namespace Adder.Conformance.Values;

/// <summary>Reads Python's <c>marshal</c> format, version 2: a type byte, then the data.</summary>
/// <remarks>What has no form there comes as a tuple that begins with Ellipsis: see <see cref="Special"/>.</remarks>
internal ref struct MarshalReader(ReadOnlySpan<byte> data)
{
    private const int BitsPerDigit = 15;
    private static readonly object Ellipsis = new();
    private readonly ReadOnlySpan<byte> data = data;
    private int position;

    /// <summary>The writable memory that was met.</summary>
    internal List<PythonBuffer>? Buffers { get; private set; }

    internal object? Read()
    {
        var type = (char)data[position++];
        return type switch
        {
            'N' => null,
            'T' => true,
            'F' => false,
            '.' => Ellipsis,
            'i' => (long)Int32(),
            'l' => Integer(),
            'g' => Double(),
            'u' => SurrogatePass.Decode(Take(Int32())),
            's' => Take(Int32()).ToArray(),
            '(' => Tuple(),
            '[' => List(),
            '{' => Dictionary(),
            _ => throw new NotSupportedException($"marshal type {type}"),
        };
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = data.Slice(position, length);
        position += length;
        return taken;
    }

    private int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    private double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(8));

    private object Integer()
    {
        var count = Int32();
        var digits = Take(2 * Math.Abs(count));
        BigInteger value = 0;
        for (var i = Math.Abs(count) - 1; i >= 0; i--)
            value = (value << BitsPerDigit) | BinaryPrimitives.ReadUInt16LittleEndian(digits[(2 * i)..]);
        if (count < 0) value = -value;
        return value >= long.MinValue && value <= long.MaxValue ? (object)(long)value : value;
    }

    private object? Tuple()
    {
        var items = new object?[Int32()];
        for (var i = 0; i < items.Length; i++) items[i] = Read();
        return items is [var mark, string kind, var content] && ReferenceEquals(mark, Ellipsis) ? Special(kind, content!) : items;
    }

    private List<object?> List()
    {
        var count = Int32();
        var items = new List<object?>(count);
        for (var i = 0; i < count; i++) items.Add(Read());
        return items;
    }

    private Dictionary<object, object?> Dictionary()
    {
        var entries = new Dictionary<object, object?>();
        while (data[position] != (byte)'0')
        {
            var key = Read()!;
            entries[key] = Read();
        }

        position++;
        return entries;
    }

    private object Special(string kind, object content) => kind switch
    {
        "object" => PythonObject.Get((long)content),
        "handle" => Handles.Get((long)content),
        "twin" => WeakTwin.Get((long)content),
        "callable" => WeakTwin.Get((long)content).Callable,
        "method" => BoundMethod((object?[])content),
        "buffer" => Buffer((object?[])content),
        "record" => new Record((Dictionary<object, object?>)content),
        _ => throw new NotSupportedException(kind),
    };

    private static WeakCallable BoundMethod(object?[] parts) => WeakMethods.Bind(WeakTwin.Get((long)parts[0]!), WeakTwin.Get((long)parts[1]!));

    private PythonBuffer Buffer(object?[] place)
    {
        var buffer = new PythonBuffer((nint)(long)place[0]!, (int)(long)place[1]!);
        (Buffers ??= []).Add(buffer);
        return buffer;
    }
}
