using System.Runtime.InteropServices;
using Adder.Core.Text;

namespace Adder.Core.Processes;

/// <summary>Texts as a program gets its arguments and its environment: an array of pointers that ends with a null one, and the bytes they
/// point to, in one block outside the heap.</summary>
internal unsafe ref struct NativeStrings
{
    private readonly Span<byte> bytes;
    private int count;
    private int used;

    private NativeStrings(int room, int byteRoom)
    {
        Pointers = (byte**)NativeMemory.Alloc((nuint)(room + 1) * (nuint)sizeof(byte*) + (nuint)byteRoom);
        bytes = new Span<byte>(Pointers + room + 1, byteRoom);
        *Pointers = null;
    }

    internal byte** Pointers { get; private set; }

    /// <exception cref="TypeError">An item is neither text nor bytes.</exception>
    /// <exception cref="ValueError">A NUL is in an item.</exception>
    internal static NativeStrings OfArguments(ReadOnlySpan<os.path_arg> arguments)
    {
        var room = 0;
        foreach (ref readonly var argument in arguments) room = checked(room + RoomFor(argument) + 1);
        var strings = new NativeStrings(arguments.Length, room);
        try
        {
            foreach (ref readonly var argument in arguments)
            {
                strings.Begin();
                strings.Append(argument);
                strings.End();
            }
        }
        catch
        {
            strings.Dispose();
            throw;
        }

        return strings;
    }

    /// <exception cref="TypeError">A name or value is missing.</exception>
    /// <exception cref="ValueError">A NUL is in a name or value, or the name is empty or holds <c>=</c> behind its first letter.</exception>
    internal static NativeStrings OfVariables(ReadOnlySpan<KeyValuePair<os.path_arg, os.path_arg>> variables)
    {
        var room = 0;
        foreach (ref readonly var variable in variables) room = checked(room + RoomFor(variable.Key) + RoomFor(variable.Value) + 2);
        var strings = new NativeStrings(variables.Length, room);
        try
        {
            foreach (ref readonly var variable in variables) strings.AddVariable(variable.Key, variable.Value);
        }
        catch
        {
            strings.Dispose();
            throw;
        }

        return strings;
    }

    /// <summary>A copy of such an array.</summary>
    internal static NativeStrings CopyOf(byte** array)
    {
        var (room, byteRoom) = (0, 0);
        for (; array is not null && array[room] is not null; room++)
            byteRoom += MemoryMarshal.CreateReadOnlySpanFromNullTerminated(array[room]).Length + 1;
        var strings = new NativeStrings(room, byteRoom);
        for (var i = 0; i < room; i++)
        {
            strings.Begin();
            strings.Append(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(array[i]));
            strings.End();
        }

        return strings;
    }

    /// <summary>Whether there is a first text, and it is empty.</summary>
    internal readonly bool BeginsEmpty => count > 0 && **Pointers == 0;

    public void Dispose()
    {
        NativeMemory.Free(Pointers);
        Pointers = null;
    }

    private static int RoomFor(in os.path_arg item) =>
        item.Text is { } text ? checked(FsCodec.MaxByteCount(1) * text.Length) : item.Bytes?.Length ?? 0;

    private void AddVariable(in os.path_arg name, in os.path_arg value)
    {
        Begin();
        var start = used;
        Append(name);
        var encoded = bytes[start..used];
        bytes[used++] = (byte)'=';
        Append(value);
        if (encoded.IsEmpty || encoded[1..].Contains((byte)'=')) throw new ValueError("illegal environment variable name");
        End();
    }

    private void Begin()
    {
        fixed (byte* start = bytes) Pointers[count] = start + used;
    }

    private void End()
    {
        bytes[used++] = 0;
        Pointers[++count] = null;
    }

    private void Append(in os.path_arg item)
    {
        var start = used;
        if (item.Text is { } text) used += FsCodec.Encode(text, bytes[used..]);
        else Append(item.Bytes ?? throw FsPath.NoPath(item));
        if (bytes[start..used].Contains((byte)0)) throw new ValueError("embedded null byte");
    }

    private void Append(ReadOnlySpan<byte> item)
    {
        item.CopyTo(bytes[used..]);
        used += item.Length;
    }
}
