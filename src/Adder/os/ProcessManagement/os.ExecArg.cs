using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>What <see cref="execle"/>, <see cref="execlpe"/>, <see cref="spawnle"/> and <see cref="spawnlpe"/> take: arguments of the
    /// program, and its environment as the last one.</summary>
    /// <remarks>Values convert to it by themselves. A default value is no argument; as the last one it is no environment.</remarks>
    public readonly struct exec_arg
    {
        private readonly path_arg argument;

        private exec_arg(path_arg argument) => (this.argument, IsPath) = (argument, argument.Value is not null);

        private exec_arg(env_arg environment) => Environment = environment;

        internal bool IsPath { get; }

        internal env_arg Environment { get; }

        /// <summary>The argument of the program.</summary>
        /// <exception cref="TypeError">It is an environment.</exception>
        internal path_arg Path => Environment.Mapping is null ? argument : throw FsPath.NoPath(Environment.Mapping);

        /// <summary>A text is an argument.</summary>
        /// <param name="argument">The argument.</param>
        public static implicit operator exec_arg(string? argument) => new((path_arg)argument);

        /// <summary>Bytes are an argument.</summary>
        /// <param name="argument">The argument.</param>
        public static implicit operator exec_arg(byte[]? argument) => new((path_arg)argument);

        /// <summary>One letter is an argument.</summary>
        /// <param name="argument">The argument.</param>
        public static implicit operator exec_arg(char argument) => new((path_arg)argument);

        /// <summary>An object that stands for a path.</summary>
        /// <param name="argument">The argument.</param>
        public static implicit operator exec_arg(PathLike? argument) => new((path_arg)argument);

        /// <summary>The full path of a file or directory.</summary>
        /// <param name="argument">The argument.</param>
        public static implicit operator exec_arg(FileSystemInfo? argument) => new((path_arg)argument);

        /// <summary>A path that is one already.</summary>
        /// <param name="argument">The argument.</param>
        public static implicit operator exec_arg(path_arg argument) => new((path_arg)argument);

        /// <summary>The environment.</summary>
        /// <param name="environment">The variables.</param>
        public static implicit operator exec_arg(env_arg environment) => new(environment);

        /// <inheritdoc cref="op_Implicit(env_arg)"/>
        public static implicit operator exec_arg(Environ<string>? environment) => new((env_arg)environment);

        /// <inheritdoc cref="op_Implicit(env_arg)"/>
        public static implicit operator exec_arg(Environ<byte[]>? environment) => new((env_arg)environment);

        /// <inheritdoc cref="op_Implicit(env_arg)"/>
        public static implicit operator exec_arg(Dictionary<string, string>? environment) => new((env_arg)environment);

        /// <inheritdoc cref="op_Implicit(env_arg)"/>
        public static implicit operator exec_arg(Dictionary<byte[], byte[]>? environment) => new((env_arg)environment);

        /// <inheritdoc cref="op_Implicit(env_arg)"/>
        public static implicit operator exec_arg(OrderedDictionary<string, string>? environment) => new((env_arg)environment);

        /// <inheritdoc cref="op_Implicit(env_arg)"/>
        public static implicit operator exec_arg(OrderedDictionary<byte[], byte[]>? environment) => new((env_arg)environment);

        /// <inheritdoc cref="op_Implicit(env_arg)"/>
        public static implicit operator exec_arg(SortedDictionary<string, string>? environment) => new((env_arg)environment);
    }
}
