namespace Adder;

public static partial class os
{
    /// <summary>One thing that <see cref="posix_spawn"/> does to the descriptors of the program before it begins.</summary>
    /// <remarks>Tuples convert to it by themselves and are written as in Python: <c>(os.POSIX_SPAWN_OPEN, 1, "out", os.O_WRONLY, 0x1A4)</c>,
    /// <c>(os.POSIX_SPAWN_CLOSE, 3)</c>, <c>(os.POSIX_SPAWN_DUP2, 1, 2)</c>, <c>(os.POSIX_SPAWN_CLOSEFROM, 3)</c>.
    /// See <see href="https://docs.python.org/3/library/os.html#os.posix_spawn">os.posix_spawn</see> in Python's documentation.</remarks>
    public readonly struct file_action : IEquatable<file_action>
    {
        private file_action(int length, int tag, int fd, int number = 0, path_arg path = default, int mode = 0) =>
            (Length, Tag, Descriptor, Number, Path, Mode) = (length, tag, fd, number, path, mode);

        /// <summary>How many elements the tuple has.</summary>
        internal int Length { get; }

        internal int Tag { get; }

        internal int Descriptor { get; }

        /// <summary>The second descriptor, or the flags of an opening.</summary>
        internal int Number { get; }

        internal path_arg Path { get; }

        internal int Mode { get; }

        /// <summary>Closes a descriptor, or all from one on.</summary>
        /// <param name="action"><see cref="POSIX_SPAWN_CLOSE"/> or <see cref="POSIX_SPAWN_CLOSEFROM"/>, and the descriptor.</param>
        public static implicit operator file_action((int tag, int fd) action) => new(2, action.tag, action.fd);

        /// <summary>Makes a descriptor of a second number.</summary>
        /// <param name="action"><see cref="POSIX_SPAWN_DUP2"/>, the descriptor, and the number that it gets too.</param>
        public static implicit operator file_action((int tag, int fd, int new_fd) action) => new(3, action.tag, action.fd, action.new_fd);

        /// <summary>Opens a file.</summary>
        /// <param name="action"><see cref="POSIX_SPAWN_OPEN"/>, the descriptor that it gets, the path, and flags and mode as
        /// <see cref="open"/> takes them.</param>
        public static implicit operator file_action((int tag, int fd, string path, int flags, int mode) action) =>
            new(5, action.tag, action.fd, action.flags, action.path, action.mode);

        /// <inheritdoc cref="op_Implicit(System.ValueTuple{int, int, string, int, int})"/>
        public static implicit operator file_action((int tag, int fd, byte[] path, int flags, int mode) action) =>
            new(5, action.tag, action.fd, action.flags, action.path, action.mode);

        /// <inheritdoc cref="op_Implicit(System.ValueTuple{int, int, string, int, int})"/>
        public static implicit operator file_action((int tag, int fd, path_arg path, int flags, int mode) action) =>
            new(5, action.tag, action.fd, action.flags, action.path, action.mode);

        /// <summary>Whether two actions are the same.</summary>
        /// <param name="left">One action.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they are equal.</returns>
        public static bool operator ==(file_action left, file_action right) => left.Equals(right);

        /// <summary>Whether two actions differ.</summary>
        /// <param name="left">One action.</param>
        /// <param name="right">The other.</param>
        /// <returns>Whether they differ.</returns>
        public static bool operator !=(file_action left, file_action right) => !left.Equals(right);

        /// <inheritdoc/>
        public bool Equals(file_action other) =>
            (Length, Tag, Descriptor, Number, Path, Mode) == (other.Length, other.Tag, other.Descriptor, other.Number, other.Path, other.Mode);

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is file_action other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Length, Tag, Descriptor, Number, Path, Mode);
    }
}
