using Adder.Core.SystemInfo;
using Adder.Core.Text;

namespace Adder.Core.Environment;

/// <summary>The directories in which programs are looked for.</summary>
internal static class ExecutablePath
{
    internal static List<string> Of(IReadOnlyDictionary<string, string> variables) =>
        Split(variables.TryGetValue("PATH", out var path) ? path : null);

    // Arrays of bytes compare by identity in most dictionaries, so PATH is searched for.
    internal static List<string> Of(IReadOnlyDictionary<byte[], byte[]> variables)
    {
        foreach (var (name, path) in variables)
            if (name.AsSpan().SequenceEqual("PATH"u8)) return Split(FsCodec.Decode(path));
        return Split(null);
    }

    internal static List<string> Of(in os.env_arg variables)
    {
        if (variables.Mapping is null) return Split(EnvironmentTable.Get("PATH"));
        foreach (var (name, path) in variables.Variables())
            if (name.Text == "PATH" || name.Bytes.AsSpan().SequenceEqual("PATH"u8)) return Split(FsPath.Decode(path));
        return Split(null);
    }

    private static List<string> Split(string? path) => [.. (path ?? Separators.DefaultPath).Split(Separators.Path)];
}
