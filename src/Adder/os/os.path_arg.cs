using System.Globalization;
using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>What a function of <see cref="os"/> takes as a path: a text, bytes, a <see cref="PathLike"/>, a
    /// <see cref="FileSystemInfo"/>, or, where the function says so, an open descriptor.</summary>
    /// <remarks>Values convert to it by themselves; nobody has to name it. One letter is a path of one letter and never a descriptor.
    /// A default value is no path and raises <see cref="TypeError"/> wherever it is used.</remarks>
    public readonly struct path_arg : IEquatable<path_arg>
    {
        private static readonly object Descriptor = new();

        // a string, a byte[], the marker above, or null when this is the default value
        private readonly object? path;
        private readonly int descriptor;

        private path_arg(object? path, int descriptor = 0)
        {
            this.path = path;
            this.descriptor = descriptor;
        }

        /// <summary>Whether this is a descriptor and not a path.</summary>
        public bool IsDescriptor => ReferenceEquals(path, Descriptor);

        /// <summary>What was given: a <see cref="string"/>, a <see cref="byte"/>[], an <see cref="int"/> descriptor, or
        /// <see langword="null"/>.</summary>
        public object? Value => IsDescriptor ? descriptor : path;

        /// <summary>Whether this is a text or bytes.</summary>
        internal bool IsPath => path is not null && !IsDescriptor;

        internal string? Text => path as string;

        internal byte[]? Bytes => path as byte[];

        internal int FileDescriptor => descriptor;

        /// <summary>A text is a path.</summary>
        /// <param name="path">The path.</param>
        public static implicit operator path_arg(string? path) => new(path);

        /// <summary>Bytes are a path, exactly as the system gets it.</summary>
        /// <param name="path">The path.</param>
        public static implicit operator path_arg(byte[]? path) => new(path);

        /// <summary>One letter is a path of one letter.</summary>
        /// <param name="path">The path.</param>
        public static implicit operator path_arg(char path) => new(path.ToString());

        /// <summary>The path that an object stands for.</summary>
        /// <param name="path">The object.</param>
        /// <exception cref="TypeError">Its <see cref="PathLike.__fspath__"/> answered neither text nor bytes.</exception>
        public static implicit operator path_arg(PathLike? path) => new(path is null ? null : FsPath.Of(path));

        /// <summary>The full path of a file or directory.</summary>
        /// <param name="path">The file or directory.</param>
        public static implicit operator path_arg(FileSystemInfo? path) => new(path?.FullName);

        /// <summary>An open descriptor, for the functions that take one.</summary>
        /// <param name="fd">The descriptor.</param>
        public static implicit operator path_arg(int fd) => new(Descriptor, fd);

        /// <summary>Whether two arguments are the same text, the same bytes or the same descriptor.</summary>
        /// <param name="left">One argument.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they are equal.</returns>
        public static bool operator ==(path_arg left, path_arg right) => left.Equals(right);

        /// <summary>Whether two arguments differ.</summary>
        /// <param name="left">One argument.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they differ.</returns>
        public static bool operator !=(path_arg left, path_arg right) => !left.Equals(right);

        /// <inheritdoc/>
        public bool Equals(path_arg other) => path is byte[] bytes && other.path is byte[] others
            ? bytes.AsSpan().SequenceEqual(others)
            : Equals(path, other.path) && descriptor == other.descriptor;

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is path_arg other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            if (path is not byte[] bytes) return HashCode.Combine(path, descriptor);
            var hash = new HashCode();
            hash.AddBytes(bytes);
            return hash.ToHashCode();
        }

        /// <summary>The path as text, or the descriptor's number.</summary>
        /// <returns>The text; empty for a default value.</returns>
        public override string ToString() => path switch
        {
            string text => text,
            byte[] bytes => FsCodec.Decode(bytes),
            null => string.Empty,
            _ => descriptor.ToString(CultureInfo.InvariantCulture),
        };

        internal TypeError WrongType(string function, string argument, bool orDescriptor = false) => new(
            $"{function}: {argument} should be string, bytes{(orDescriptor ? ", os.PathLike or integer" : " or os.PathLike")}, " +
            $"not {(IsDescriptor ? "int" : "NoneType")}");
    }
}
