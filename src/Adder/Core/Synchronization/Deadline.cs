using System.Diagnostics;

namespace Adder.Core.Synchronization;

/// <summary>The moment, on the monotonic clock, at which a wait is over.</summary>
internal readonly struct Deadline
{
    /// <summary>What Python calls <c>TIMEOUT_MAX</c>: the whole seconds that its clock of nanoseconds in 64 bits can hold.</summary>
    internal const double LongestWait = 9223372036;

    private const double ClockRange = 9223372036.854775807;

    private readonly long ticks;

    private Deadline(long ticks) => this.ticks = ticks;

    internal static Deadline Never => new(long.MaxValue);

    internal static Deadline Now => new(long.MinValue);

    internal bool IsNever => ticks == long.MaxValue;

    internal bool HasPassed => !IsNever && Stopwatch.GetTimestamp() >= ticks;

    /// <summary>The milliseconds that are left, rounded up, as the waits of .NET take them: -1 for ever, 0 when the moment has passed. A
    /// time that is too long for them comes in parts.</summary>
    internal int Milliseconds
    {
        get
        {
            if (IsNever) return Timeout.Infinite;
            if (HasPassed) return 0;
            var left = Math.Ceiling(Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), ticks).TotalMilliseconds);
            return (int)Math.Clamp(left, 0, int.MaxValue);
        }
    }

    /// <summary>So many seconds from now; <see langword="null"/> is never, and nothing or less has passed already.</summary>
    internal static Deadline After(double? seconds)
    {
        if (seconds is not { } given) return Never;
        if (!(given > 0)) return Now;
        CheckRange(given);
        return new(Stopwatch.GetTimestamp() + (long)(given * Stopwatch.Frequency));
    }

    /// <summary>The timeout of a lock, where -1 stands for none.</summary>
    /// <exception cref="ValueError">It is negative, not a number, or stands beside a call that does not block.</exception>
    internal static Deadline OfLock(bool blocking, double timeout)
    {
        const double None = -1;
        if (!blocking && timeout != None) throw new ValueError("can't specify a timeout for a non-blocking call");
        if (!blocking) return Now;
        if (timeout == None) return Never;
        if (double.IsNaN(timeout)) throw new ValueError("Invalid value NaN (not a number)");
        if (timeout < 0) throw new ValueError("timeout value must be a non-negative number");
        return After(timeout);
    }

    private static void CheckRange(double seconds)
    {
        if (seconds > ClockRange) throw new OverflowError("timestamp out of range for platform time_t");
        if (seconds > LongestWait) throw new OverflowError("timeout value is too large");
    }
}
