using Adder.Core.Text;

namespace Adder.Core.Environment;

/// <summary>The form in which a mapping over <see cref="EnvironmentTable"/> shows names and values, text or bytes, and the way from it to
/// the table's own: the text that <see cref="FsCodec"/> decodes their bytes to.</summary>
internal abstract class EnvironmentForm<T>
    where T : class
{
    /// <summary>What a copy compares its keys with; <see langword="null"/> for their own equality.</summary>
    internal abstract IEqualityComparer<T>? Comparer { get; }

    internal abstract string Held(T? shown);

    internal abstract T Shown(string held);

    internal abstract byte[] Encode(T? shown);

    internal abstract T Decode(byte[]? bytes);
}
