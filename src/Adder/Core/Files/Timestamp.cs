using System.Globalization;

namespace Adder.Core.Files;

/// <summary>A file's time as the system keeps it: whole seconds since 1970, and the nanoseconds after them.</summary>
internal readonly record struct Timestamp(long Seconds, long Nanoseconds)
{
    private const long PerSecond = 1_000_000_000;
    private const long SafeSeconds = long.MaxValue / PerSecond - 1;

    internal double InSeconds => Seconds + 1e-9 * Nanoseconds;

    internal long InNanoseconds => Seconds is > -SafeSeconds and < SafeSeconds && Nanoseconds is >= 0 and < PerSecond
        ? Seconds * PerSecond + Nanoseconds
        : Fitting((Int128)Seconds * PerSecond + Nanoseconds);

    internal static Timestamp FromNanoseconds(long nanoseconds)
    {
        var (seconds, rest) = Math.DivRem(nanoseconds, PerSecond);
        return rest < 0 ? new Timestamp(seconds - 1, rest + PerSecond) : new Timestamp(seconds, rest);
    }

    /// <summary>The last whole nanosecond that is not after a time, rounded as Python rounds: the fraction first, then what it carries.</summary>
    internal static Timestamp FromSeconds(double seconds)
    {
        if (double.IsNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
        var whole = Math.Truncate(seconds);
        var fraction = Math.Floor((seconds - whole) * PerSecond);
        if (fraction < 0)
        {
            fraction += PerSecond;
            whole -= 1;
        }

        return whole is >= long.MinValue and < -(double)long.MinValue
            ? new Timestamp((long)whole, (long)fraction)
            : throw new OverflowError("timestamp out of range for platform time_t");
    }

    private static long Fitting(Int128 nanoseconds) => nanoseconds >= long.MinValue && nanoseconds <= long.MaxValue
        ? (long)nanoseconds
        : throw new OverflowError(string.Create(CultureInfo.InvariantCulture,
            $"the time of {nanoseconds} nanoseconds is beyond the years 1677 to 2262, which 64 bits can count"));
}
