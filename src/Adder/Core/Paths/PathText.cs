using System.Globalization;
using System.Text;
using Adder.Core.Text;

namespace Adder.Core.Paths;

/// <summary>Path arguments as text, and back. A bytes path is seen as a text of one character a byte, in which every rule about separators
/// and dots holds as it does for the bytes; <see cref="PathForm"/> knows what does not.</summary>
internal static class PathText
{
    internal static string Of(in os.path_arg path) =>
        path.Text ?? (path.Bytes is { } bytes ? FsCodec.Decode(bytes) : throw NoPath(path));

    /// <summary>For the functions that say in their own words what is no path.</summary>
    internal static string Of(in os.path_arg path, string function) =>
        path.Value is null or int ? throw path.WrongType(function, "path") : Of(path);

    internal static string Of(byte[]? path) => path is null ? throw NoPath(default) : Encoding.Latin1.GetString(path);

    internal static string Of(byte[]? path, string function) => path is null ? throw new os.path_arg().WrongType(function, "path") : Of(path);

    internal static byte[] Bytes(string path) => Encoding.Latin1.GetBytes(path);

    internal static (byte[], byte[]) Bytes((string First, string Second) parts) => (Bytes(parts.First), Bytes(parts.Second));

    internal static (byte[], byte[], byte[]) Bytes((string First, string Second, string Third) parts) =>
        (Bytes(parts.First), Bytes(parts.Second), Bytes(parts.Third));

    internal static string TypeName(in os.path_arg path) => path.Value switch
    {
        string => "str",
        byte[] => "bytes",
        int => "int",
        _ => "NoneType",
    };

    internal static TypeError NoPath(in os.path_arg path) =>
        new(string.Create(CultureInfo.InvariantCulture, $"expected str, bytes or os.PathLike object, not {TypeName(path)}"));
}
