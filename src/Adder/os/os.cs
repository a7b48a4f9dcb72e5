namespace Adder;

/// <summary>Python's <c>os</c>: the operating system's files, directories, environment and processes.</summary>
/// <remarks>
/// Every function raises <see cref="OSError"/>, or the subclass that stands for the errno, when the system refuses; a path argument is a
/// <see cref="path_arg"/>, which a string, bytes, a <see cref="PathLike"/>, a <see cref="FileSystemInfo"/> and, where the function takes
/// one, an open descriptor convert to.
/// <para>See <see href="https://docs.python.org/3/library/os.html">os</see> in Python's documentation.</para>
/// </remarks>
public static partial class os
{
}
