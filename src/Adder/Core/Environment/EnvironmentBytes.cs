using Adder.Core.Text;

namespace Adder.Core.Environment;

/// <summary>The form of <c>os.environb</c>.</summary>
internal sealed class EnvironmentBytes : EnvironmentForm<byte[]>
{
    internal static readonly EnvironmentBytes Form = new();

    internal override IEqualityComparer<byte[]>? Comparer { get; } = EqualityComparer<byte[]>.Create(
        static (left, right) => left.AsSpan().SequenceEqual(right),
        static bytes =>
        {
            var hash = new HashCode();
            hash.AddBytes(bytes);
            return hash.ToHashCode();
        });

    internal static byte[] OrRefuse(byte[]? bytes) => bytes ?? throw new TypeError("bytes expected, not NoneType");

    internal override string Held(byte[]? shown) => FsCodec.Decode(OrRefuse(shown));

    internal override byte[] Shown(string held) => FsCodec.Encode(held);

    internal override byte[] Encode(byte[]? shown) => OrRefuse(shown);

    internal override byte[] Decode(byte[]? bytes) => OrRefuse(bytes);
}
