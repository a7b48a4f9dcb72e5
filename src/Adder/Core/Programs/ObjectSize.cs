using System.Runtime.CompilerServices;

namespace Adder.Core.Programs;

/// <summary>The size of an object on the heap.</summary>
internal static class ObjectSize
{
    private const uint HasComponents = 0x8000_0000;

    internal static long Of(object? value) =>
        value is null ? throw new TypeError("None is null, which takes no room: pass default") : Measure(value);

    internal static long Of(object? value, long otherwise) => value is null ? otherwise : Measure(value);

    // An object begins with the address of its type's table, on CoreCLR and NativeAOT alike: 16 bits for the size of an item and flags in
    // the upper half of the same word, then 32 bits for the size of the object without items, its header included.
    // https://github.com/dotnet/runtime/blob/main/src/coreclr/vm/methodtable.h
    private static unsafe long Measure(object value)
    {
        var table = (uint*)Unsafe.Subtract(ref Unsafe.As<byte, nint>(ref Unsafe.As<FirstByte>(value).Value), 1);
        var size = (long)table[1];
        if ((table[0] & HasComponents) != 0) size += (table[0] & 0xFFFF) * (value is string text ? text.Length : ((Array)value).LongLength);
        return (size + sizeof(nint) - 1) / sizeof(nint) * sizeof(nint);
    }

    private sealed class FirstByte
    {
        internal byte Value;
    }
}
