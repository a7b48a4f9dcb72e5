using System.Text;
using Adder.Core.Text;

namespace Adder.Core.Paths;

/// <summary>Path arguments as text, and back. A bytes path is seen as a text of one character a byte, in which every rule about separators
/// and dots holds as it does for the bytes; <see cref="PathForm"/> knows what does not.</summary>
internal static class PathText
{
    internal static string Of(in os.path_arg path) => FsPath.Decode(path);

    /// <summary>For the functions that say in their own words what is no path.</summary>
    internal static string Of(in os.path_arg path, string function) =>
        path.IsPath ? Of(path) : throw path.WrongType(function, "path");

    /// <summary>In the path's own <see cref="PathForm"/>.</summary>
    internal static string View(in os.path_arg path) => path.Bytes is { } bytes ? Of(bytes) : Of(path);

    internal static string Of(byte[]? path) => path is null ? throw FsPath.NoPath(null) : Encoding.Latin1.GetString(path);

    internal static string Of(byte[]? path, string function) => path is null ? throw new os.path_arg().WrongType(function, "path") : Of(path);

    /// <summary>For the function that refuses an empty path.</summary>
    internal static string Named(in os.path_arg path) => Of(path) is { Length: > 0 } text ? text : throw new ValueError("no path specified");

    internal static string Named(byte[]? path) => Of(path) is { Length: > 0 } text ? text : throw new ValueError("no path specified");

    internal static byte[] Bytes(string path) => Encoding.Latin1.GetBytes(path);

    internal static (byte[], byte[]) Bytes((string First, string Second) parts) => (Bytes(parts.First), Bytes(parts.Second));

    internal static (byte[], byte[], byte[]) Bytes((string First, string Second, string Third) parts) =>
        (Bytes(parts.First), Bytes(parts.Second), Bytes(parts.Third));
}
