namespace Adder;

/// <summary>Python's module <c>weakref</c>: references, dictionaries and sets that don't keep an object alive.</summary>
/// <remarks>See <see href="https://docs.python.org/3/library/weakref.html">weakref</see> in Python's documentation.</remarks>
public static partial class weakref
{
}
