namespace Adder.Core.Text;

/// <summary>The path that a <see cref="os.PathLike"/> stands for.</summary>
internal static class FsPath
{
    internal static object Of(os.PathLike path) => path.__fspath__() switch
    {
        string text => text,
        byte[] bytes => bytes,
        var other => throw new TypeError(
            $"expected {path.GetType().Name}.__fspath__() to return str or bytes, not {other?.GetType().Name ?? "NoneType"}"),
    };
}
