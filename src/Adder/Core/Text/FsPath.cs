namespace Adder.Core.Text;

/// <summary>A path argument as text or as bytes, where a function takes no descriptor and reaches no system call.</summary>
internal static class FsPath
{
    internal static string Of(string? path) => path ?? throw NoPath(path);

    internal static byte[] Of(byte[]? path) => path ?? throw NoPath(path);

    internal static string Of(FileSystemInfo? path) => (path ?? throw NoPath(path)).FullName;

    /// <summary>The path that an object stands for.</summary>
    internal static object Of(os.PathLike? path) => (path ?? throw NoPath(path)).__fspath__() switch
    {
        string text => text,
        byte[] bytes => bytes,
        var other => throw new TypeError(
            $"expected {path.GetType().Name}.__fspath__() to return str or bytes, not {PythonTypeName.Of(other)}"),
    };

    internal static string Decode(in os.path_arg path) => path.Text ?? FsCodec.Decode(path.Bytes ?? throw NoPath(path));

    internal static byte[] Encode(in os.path_arg path) => path.Bytes ?? FsCodec.Encode(path.Text ?? throw NoPath(path));

    /// <summary>Something that should have been a path and is not.</summary>
    internal static TypeError NoPath(object? value) =>
        new($"expected str, bytes or os.PathLike object, not {PythonTypeName.Of(value is os.path_arg path ? path.Value : value)}");
}
