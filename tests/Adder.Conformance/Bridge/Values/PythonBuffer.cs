using System.Runtime.InteropServices;

namespace Adder.Conformance.Values;

/// <summary>The memory of a Python object that can be written to: a bytearray, a memoryview, an array. C# works on a copy, which goes back
/// after the call.</summary>
/// <param name="address">Where the memory is.</param>
/// <param name="length">Its bytes.</param>
internal sealed class PythonBuffer(nint address, int length)
{
    private byte[]? lent;

    /// <summary>What C# reads.</summary>
    internal byte[] Copy()
    {
        var bytes = new byte[length];
        Marshal.Copy(address, bytes, 0, length);
        return bytes;
    }

    /// <summary>What C# may write to. Each asking gives the same array.</summary>
    internal byte[] Lend() => lent ??= Copy();

    internal void WriteBack()
    {
        if (lent is not null) Marshal.Copy(lent, 0, address, length);
    }
}
