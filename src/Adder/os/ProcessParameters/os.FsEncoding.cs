using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>A path as the bytes that the file system has.</summary>
    /// <param name="filename">A text, bytes, a <see cref="PathLike"/> or a <see cref="FileSystemInfo"/>.</param>
    /// <returns>Bytes as they are; text as UTF-8, where U+DC80 to U+DCFF become the bytes that they stand for.</returns>
    /// <exception cref="UnicodeEncodeError">The text holds another lone surrogate.</exception>
    /// <exception cref="TypeError">It is <see langword="null"/> or a descriptor.</exception>
    /// <remarks>The way back is <see cref="fsdecode"/>. Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.fsencode">os.fsencode</see> in Python's documentation.</remarks>
    public static byte[] fsencode(path_arg filename) => FsPath.Encode(filename);

    /// <summary>A path as text.</summary>
    /// <param name="filename">A text, bytes, a <see cref="PathLike"/> or a <see cref="FileSystemInfo"/>.</param>
    /// <returns>Text as it is; bytes as the text that they are in UTF-8, where each byte that is not UTF-8 becomes one character from U+DC80
    /// to U+DCFF, so that <see cref="fsencode"/> gives the same bytes again.</returns>
    /// <exception cref="TypeError">It is <see langword="null"/> or a descriptor.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.fsdecode">os.fsdecode</see> in
    /// Python's documentation.</remarks>
    public static string fsdecode(path_arg filename) => FsPath.Decode(filename);

    /// <summary>The path that an argument stands for.</summary>
    /// <param name="path">A path.</param>
    /// <returns>The same path.</returns>
    /// <exception cref="TypeError">It is <see langword="null"/>.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.fspath">os.fspath</see> in Python's
    /// documentation.</remarks>
    public static string fspath(string path) => FsPath.Of(path);

    /// <inheritdoc cref="fspath(string)"/>
    public static byte[] fspath(byte[] path) => FsPath.Of(path);

    /// <summary>The path that an object stands for.</summary>
    /// <param name="path">An object, such as an entry of a directory.</param>
    /// <returns>What its <see cref="PathLike.__fspath__"/> answers: a <see cref="string"/> or a <see cref="byte"/>[].</returns>
    /// <exception cref="TypeError">It is <see langword="null"/>, or answered something else.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.fspath">os.fspath</see> in Python's
    /// documentation.</remarks>
    public static object fspath(PathLike path) => FsPath.Of(path);

    /// <summary>The full path of a file or directory.</summary>
    /// <param name="path">The file or directory.</param>
    /// <returns>Its <see cref="FileSystemInfo.FullName"/>.</returns>
    /// <exception cref="TypeError">It is <see langword="null"/>.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.fspath">os.fspath</see> in Python's
    /// documentation.</remarks>
    public static string fspath(FileSystemInfo path) => FsPath.Of(path);
}
