using Adder.Core.Synchronization;

namespace Adder;

public static partial class threading
{
    /// <summary>The longest time in seconds that anything here waits; a longer timeout raises <see cref="OverflowError"/>.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.TIMEOUT_MAX">TIMEOUT_MAX</see> in Python's
    /// documentation.</remarks>
    public const double TIMEOUT_MAX = Deadline.LongestWait;
}
