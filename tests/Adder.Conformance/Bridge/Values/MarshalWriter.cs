using System.Buffers.Binary;
using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using Adder.Conformance.Binding;
using Adder.Conformance.Description;
using Adder.Conformance.Objects;

namespace Adder.Conformance.Values;

/// <summary>Writes Python's <c>marshal</c> format, version 2.</summary>
/// <remarks>What has no form there goes as the tuple (Ellipsis, kind, content): a Python object that comes home, a handle, a value with
/// named fields, a set, an exception.</remarks>
internal sealed class MarshalWriter
{
    internal byte[] Buffer { get; private set; } = GC.AllocateUninitializedArray<byte>(4096, pinned: true);

    internal int Length { get; private set; }

    internal void Restart(int at) => Length = at;

    internal void Write(object? value)
    {
        switch (value)
        {
            case null: Type('N'); break;
            case bool truth: Type(truth ? 'T' : 'F'); break;
            case int or uint or short or ushort or byte or sbyte or long: Integer(Convert.ToInt64(value, null)); break;
            case ulong number: Integer(number); break;
            case BigInteger number: Integer(number); break;
            case double number: Float(number); break;
            case float number: Float(number); break;
            case string text: Text(text); break;
            case char letter: Text(letter.ToString()); break;
            case byte[] bytes: Bytes(bytes); break;
            case PythonObject home: Special("object", home.Id); break;
            case PythonException raised: Special("object", raised.Object.Id); break;
            case WeakTwin twin: Special("twin", twin.Id); break;
            case WeakCallable callable: Callable(callable); break;
            case Delegate made when PythonDelegate.Home(made) is { } home: Special("object", home.Id); break;
            case System.Type type when Library.Owns(type): Special("class", (long)Library.TypeId(Library.Close(type))); break;
            case Exception exception: Special("exception", ExceptionFields.Of(exception)); break;
            case EndOfIteration: Type('S'); break;
            case Enum number: Integer(Convert.ToInt64(number, null)); break;
            case object?[] items: Items('(', items); break;
            case ITuple tuple: Items('(', Enumerable.Range(0, tuple.Length).Select(i => tuple[i]).ToArray()); break;
            default: Structure(value); break;
        }
    }

    private void Structure(object value)
    {
        var type = value.GetType();
        if (value is IDictionary entries && !Library.Owns(type)) Entries(entries);
        else if (type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))) Items('[', (IList)value);
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)) Items('(', new[] { type.GetProperty("Key")!.GetValue(value), type.GetProperty("Value")!.GetValue(value) });
        else if (Library.IsValue(type)) Special("value", new object?[] { Library.PythonName(type), ValueFields.Of(value) });
        else if (!Library.Owns(type) && SetItems(type, value) is { } members) Special("set", members);
        else if (Library.Owns(type) && !Library.IsCompilerMade(type)) Handle(value);
        else if (value is IEnumerable sequence) Handle(new Stepper(sequence.GetEnumerator()));
        else Handle(value);
    }

    private void Callable(WeakCallable callable)
    {
        var self = (WeakTwin)callable.Target!;
        if (WeakMethods.Function(callable) is { } function) Special("method", new object?[] { function.Id, self.Id });
        else Special("twin", self.Id);
    }

    private static object?[]? SetItems(Type type, object value) =>
        Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlySet<>))
            ? [.. ((IEnumerable)value).Cast<object?>()] : null;

    private void Handle(object value) => Special("handle", new object?[] { Handles.Put(value), (long)Library.TypeId(value.GetType()) });

    private void Special(string kind, object? content)
    {
        Type('(');
        Int32(3);
        Type('.');
        Text(kind);
        Write(content);
    }

    private void Items(char type, IList items)
    {
        Type(type);
        Int32(items.Count);
        foreach (var item in items) Write(item);
    }

    private void Entries(IDictionary entries)
    {
        Type('{');
        foreach (DictionaryEntry entry in entries)
        {
            Write(entry.Key);
            Write(entry.Value);
        }

        Type('0');
    }

    private void Integer(BigInteger value)
    {
        if (value >= int.MinValue && value <= int.MaxValue)
        {
            Type('i');
            Int32((int)value);
            return;
        }

        Type('l');
        var countAt = Length;
        Int32(0);
        var digits = 0;
        for (var rest = BigInteger.Abs(value); !rest.IsZero; rest >>= 15, digits++)
            BinaryPrimitives.WriteUInt16LittleEndian(Grow(2), (ushort)(rest & 0x7FFF));
        BinaryPrimitives.WriteInt32LittleEndian(Buffer.AsSpan(countAt), value.Sign < 0 ? -digits : digits);
    }

    private void Float(double value)
    {
        Type('g');
        BinaryPrimitives.WriteDoubleLittleEndian(Grow(8), value);
    }

    private void Text(string text)
    {
        Type('u');
        var lengthAt = Length;
        Int32(0);
        var room = Grow(3 * text.Length);
        var used = SurrogatePass.Encode(text, room);
        Length -= room.Length - used;
        BinaryPrimitives.WriteInt32LittleEndian(Buffer.AsSpan(lengthAt), used);
    }

    private void Bytes(byte[] bytes)
    {
        Type('s');
        Int32(bytes.Length);
        bytes.CopyTo(Grow(bytes.Length));
    }

    private void Type(char type) => Grow(1)[0] = (byte)type;

    private void Int32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Grow(4), value);

    private Span<byte> Grow(int count)
    {
        if (Length + count > Buffer.Length)
        {
            var larger = GC.AllocateUninitializedArray<byte>(Math.Max(2 * Buffer.Length, Length + count), pinned: true);
            Buffer.AsSpan(0, Length).CopyTo(larger);
            Buffer = larger;
        }

        Length += count;
        return Buffer.AsSpan(Length - count, count);
    }
}
