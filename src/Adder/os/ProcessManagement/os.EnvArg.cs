namespace Adder;

public static partial class os
{
    /// <summary>The environment variables that a program is started with.</summary>
    /// <remarks><see cref="environ"/>, <see cref="environb"/> and dictionaries of texts or of bytes convert to it by themselves;
    /// <see cref="Of(IEnumerable{KeyValuePair{string, string}})"/> takes any other mapping.</remarks>
    public readonly struct env_arg
    {
        private env_arg(object? mapping) => Mapping = mapping;

        /// <summary>What was given.</summary>
        internal object? Mapping { get; }

        /// <summary>The variables of this process.</summary>
        /// <param name="mapping"><see cref="environ"/>.</param>
        public static implicit operator env_arg(Environ<string>? mapping) => new(mapping);

        /// <summary>The variables of this process.</summary>
        /// <param name="mapping"><see cref="environb"/>.</param>
        public static implicit operator env_arg(Environ<byte[]>? mapping) => new(mapping);

        /// <summary>Names and values as text.</summary>
        /// <param name="mapping">The variables.</param>
        public static implicit operator env_arg(Dictionary<string, string>? mapping) => new(mapping);

        /// <summary>Names and values as bytes.</summary>
        /// <param name="mapping">The variables.</param>
        public static implicit operator env_arg(Dictionary<byte[], byte[]>? mapping) => new(mapping);

        /// <summary>Names and values as text, in their order.</summary>
        /// <param name="mapping">The variables.</param>
        public static implicit operator env_arg(OrderedDictionary<string, string>? mapping) => new(mapping);

        /// <summary>Names and values as bytes, in their order.</summary>
        /// <param name="mapping">The variables.</param>
        public static implicit operator env_arg(OrderedDictionary<byte[], byte[]>? mapping) => new(mapping);

        /// <summary>Names and values as text, in the order of the names.</summary>
        /// <param name="mapping">The variables.</param>
        public static implicit operator env_arg(SortedDictionary<string, string>? mapping) => new(mapping);

        /// <summary>Any mapping of texts.</summary>
        /// <param name="mapping">The variables.</param>
        /// <returns>The variables as an argument.</returns>
        public static env_arg Of(IEnumerable<KeyValuePair<string, string>>? mapping) => new(mapping);

        /// <summary>Any mapping of bytes.</summary>
        /// <param name="mapping">The variables.</param>
        /// <returns>The variables as an argument.</returns>
        public static env_arg Of(IEnumerable<KeyValuePair<byte[], byte[]>>? mapping) => new(mapping);

        internal KeyValuePair<path_arg, path_arg>[] Variables() => Mapping switch
        {
            IEnumerable<KeyValuePair<string, string>> texts => [.. texts.Select(static pair => new KeyValuePair<path_arg, path_arg>(pair.Key, pair.Value))],
            IEnumerable<KeyValuePair<byte[], byte[]>> bytes => [.. bytes.Select(static pair => new KeyValuePair<path_arg, path_arg>(pair.Key, pair.Value))],
            _ => [],
        };
    }
}
