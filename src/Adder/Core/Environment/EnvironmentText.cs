using Adder.Core.Text;

namespace Adder.Core.Environment;

/// <summary>Names and values in the one form in which <see cref="EnvironmentTable"/> holds them: what <see cref="FsCodec"/> decodes their
/// bytes to.</summary>
internal static class EnvironmentText
{
    /// <summary>A text that holds escaped bytes may spell another text's bytes; most hold none and are what they are.</summary>
    internal static string Of(string? text)
    {
        if (text is null) throw new TypeError("str expected, not NoneType");
        return text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? FsCodec.Decode(FsCodec.Encode(text)) : text;
    }

    internal static string Of(byte[]? bytes) => bytes is null ? throw new TypeError("bytes expected, not NoneType") : FsCodec.Decode(bytes);

    internal static void RefuseNul(string text)
    {
        if (text.Contains('\0')) throw new ValueError("embedded null byte");
    }
}
