namespace Adder;

/// <summary>Python's <c>sys</c>: what belongs to the running program and to Adder itself.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/sys.html">sys</see> in Python's documentation.</remarks>
public static partial class sys
{
}
