namespace Adder;

public static partial class sys
{
    /// <summary>How many handles an object has.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="object">One of its handles.</param>
    /// <returns>The number: 0 once the last one is disposed.</returns>
    /// <remarks>Objects without <see cref="weakref.Shared{T}"/> are not counted. See
    /// <see href="https://docs.python.org/3/library/sys.html#sys.getrefcount">sys.getrefcount</see> in Python's documentation.</remarks>
    public static int getrefcount<T>(weakref.Shared<T> @object)
        where T : class => @object.Count.Value;
}
