using Adder.Core.Text;

namespace Adder;

public static partial class sys
{
    /// <summary>What a <c>double</c>, Python's <c>float</c>, can hold.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.float_info">sys.float_info</see> in Python's
    /// documentation.</remarks>
    public static float_info_type float_info => new(
        max: double.MaxValue, max_exp: 1024, max_10_exp: 308, min: 2.2250738585072014e-308, min_exp: -1021, min_10_exp: -307,
        dig: 15, mant_dig: 53, epsilon: 2.220446049250313e-16, radix: 2, rounds: 1);

    /// <summary>How numbers become text: by the fewest digits that give the number back.</summary>
    /// <value>Always <c>short</c>.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.float_repr_style">sys.float_repr_style</see> in Python's
    /// documentation.</remarks>
    public static string float_repr_style => "short";

    /// <summary>What a <c>double</c> can hold, in the terms of C's <c>float.h</c>.</summary>
    /// <param name="max">The largest finite number.</param>
    /// <param name="max_exp">The largest e for which radix to the power of e − 1 is finite.</param>
    /// <param name="max_10_exp">The largest e for which 10 to the power of e is finite.</param>
    /// <param name="min">The smallest positive number that has all its digits; <see cref="double.Epsilon"/> is less and has one.</param>
    /// <param name="min_exp">The least e for which radix to the power of e − 1 has all its digits.</param>
    /// <param name="min_10_exp">The least e for which 10 to the power of e has all its digits.</param>
    /// <param name="dig">How many decimal digits are kept for sure.</param>
    /// <param name="mant_dig">How many digits of the radix a number has.</param>
    /// <param name="epsilon">From 1 to the next larger number. This is not <see cref="double.Epsilon"/>.</param>
    /// <param name="radix">The base of the exponent.</param>
    /// <param name="rounds">How sums are rounded: 1 is to the nearest number.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.float_info">sys.float_info</see> in Python's
    /// documentation.</remarks>
    public readonly record struct float_info_type(
        double max, int max_exp, int max_10_exp, double min, int min_exp, int min_10_exp, int dig, int mant_dig, double epsilon, int radix, int rounds)
    {
        /// <summary>The values as Python's <c>repr()</c> writes them.</summary>
        /// <returns><c>sys.float_info(max=1.7976931348623157e+308, …)</c>.</returns>
        public override string ToString() => StructSequence.Repr("sys.float_info",
        [
            (nameof(max), max),
            (nameof(max_exp), max_exp),
            (nameof(max_10_exp), max_10_exp),
            (nameof(min), min),
            (nameof(min_exp), min_exp),
            (nameof(min_10_exp), min_10_exp),
            (nameof(dig), dig),
            (nameof(mant_dig), mant_dig),
            (nameof(epsilon), epsilon),
            (nameof(radix), radix),
            (nameof(rounds), rounds),
        ]);
    }
}
