using System.Collections;
using System.Runtime.CompilerServices;

namespace Adder;

public static partial class os
{
    /// <summary>The arguments that a program is started with, the first of which is by custom its own name.</summary>
    /// <remarks>Arrays, lists and collection expressions convert to it by themselves: <c>["ls", "-l"]</c>, in which texts, bytes and paths
    /// may be mixed; any other sequence is spread into one: <c>["ls", .. names]</c>. A default value is no list and raises <see cref="TypeError"/> wherever it is used.</remarks>
    [CollectionBuilder(typeof(argv_arg), nameof(Of))]
    public readonly struct argv_arg : IEnumerable<path_arg>
    {
        private readonly path_arg[]? arguments;

        private argv_arg(path_arg[]? arguments) => this.arguments = arguments;

        /// <summary>How many there are; 0 for a default value.</summary>
        public int Count => arguments?.Length ?? 0;

        internal bool IsList => arguments is not null;

        internal ReadOnlySpan<path_arg> Span => arguments;

        /// <summary>A list of texts.</summary>
        /// <param name="arguments">The arguments.</param>
        public static implicit operator argv_arg(string[]? arguments) =>
            new(arguments is null ? null : Array.ConvertAll(arguments, static argument => (path_arg)argument));

        /// <summary>A list of texts.</summary>
        /// <param name="arguments">The arguments.</param>
        public static implicit operator argv_arg(List<string>? arguments) => new(arguments?.Select(static argument => (path_arg)argument).ToArray());

        /// <summary>A list of bytes.</summary>
        /// <param name="arguments">The arguments.</param>
        public static implicit operator argv_arg(byte[][]? arguments) =>
            new(arguments is null ? null : Array.ConvertAll(arguments, static argument => (path_arg)argument));

        /// <summary>A list of bytes.</summary>
        /// <param name="arguments">The arguments.</param>
        public static implicit operator argv_arg(List<byte[]>? arguments) => new(arguments?.Select(static argument => (path_arg)argument).ToArray());

        /// <summary>A list of texts, bytes and paths.</summary>
        /// <param name="arguments">The arguments.</param>
        public static implicit operator argv_arg(path_arg[]? arguments) => new((path_arg[]?)arguments?.Clone());

        /// <summary>A list of texts, bytes and paths.</summary>
        /// <param name="arguments">The arguments.</param>
        public static implicit operator argv_arg(List<path_arg>? arguments) => new(arguments?.ToArray());

        /// <summary>The arguments that a collection expression lists.</summary>
        /// <param name="arguments">The arguments.</param>
        /// <returns>The list.</returns>
        public static argv_arg Of(ReadOnlySpan<path_arg> arguments) => new(arguments.ToArray());

        /// <summary>Goes through the arguments.</summary>
        /// <returns>An enumerator.</returns>
        public IEnumerator<path_arg> GetEnumerator() => ((IEnumerable<path_arg>)(arguments ?? [])).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
