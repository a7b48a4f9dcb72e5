using System.Globalization;

namespace Adder.Core.Synchronization;

/// <summary>The size of the stacks of threads that are made from now on.</summary>
internal static class StackSize
{
    private const int Least = 32 * 1024;

    /// <summary>In bytes; 0 leaves it to the system.</summary>
    internal static int OfNewThreads { get; private set; }

    internal static int Change(int size)
    {
        if (size < 0) throw new ValueError("size must be 0 or a positive value");
        if (size is not 0 and < Least) throw new ValueError(string.Create(CultureInfo.InvariantCulture, $"size not valid: {size} bytes"));
        var before = OfNewThreads;
        OfNewThreads = size;
        return before;
    }
}
