namespace Adder;

public static partial class os
{
    /// <summary>Something that stands for a path in the file system, such as a <c>DirEntry</c>.</summary>
    /// <remarks>An abstract class where Python has an abstract base class, so that it converts to <see cref="path_arg"/> without a cast.
    /// See <see href="https://docs.python.org/3/library/os.html#os.PathLike">os.PathLike</see> in Python's documentation.</remarks>
    public abstract class PathLike
    {
        /// <summary>The path that this object stands for.</summary>
        /// <returns>A <see cref="string"/> or a <see cref="byte"/>[]; anything else makes <c>os.fspath</c> raise TypeError.</returns>
        public abstract object __fspath__();
    }
}
