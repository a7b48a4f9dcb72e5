using Adder.Core.Text;

namespace Adder.Core.Environment;

/// <summary>The form of <c>os.environ</c>.</summary>
internal sealed class EnvironmentText : EnvironmentForm<string>
{
    internal static readonly EnvironmentText Form = new();

    internal override IEqualityComparer<string>? Comparer => null;

    // A text that holds escaped bytes may spell another text's bytes. Most hold none and are what they are.
    internal static string Of(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? FsCodec.Decode(FsCodec.Encode(text)) : text;

    internal static string OrRefuse(string? text) => text ?? throw new TypeError("str expected, not NoneType");

    internal override string Held(string? shown) => Of(OrRefuse(shown));

    internal override string Shown(string held) => held;

    internal override byte[] Encode(string? shown) => FsCodec.Encode(OrRefuse(shown));

    internal override string Decode(byte[]? bytes) => FsCodec.Decode(EnvironmentBytes.OrRefuse(bytes));
}
