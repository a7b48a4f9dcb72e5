using Adder.Core.Paths;

namespace Adder;

public static partial class os
{
    public static partial class path
    {
        /// <summary>What <see cref="realpath(path_arg, strictness)"/> raises an error for: <see langword="true"/>,
        /// <see langword="false"/>, <see cref="ALLOW_MISSING"/> or <see cref="ALL_BUT_LAST"/>.</summary>
        public readonly struct strictness : IEquatable<strictness>
        {
            internal strictness(Strictness mode) => Mode = mode;

            internal Strictness Mode { get; }

            /// <summary>Every error, or none.</summary>
            /// <param name="strict">Whether errors are raised.</param>
            public static implicit operator strictness(bool strict) => new(strict ? Strictness.Strict : Strictness.Lenient);

            /// <summary>Whether two are the same.</summary>
            /// <param name="left">One.</param>
            /// <param name="right">The other.</param>
            /// <returns>Whether they are.</returns>
            public static bool operator ==(strictness left, strictness right) => left.Mode == right.Mode;

            /// <summary>Whether two differ.</summary>
            /// <param name="left">One.</param>
            /// <param name="right">The other.</param>
            /// <returns>Whether they do.</returns>
            public static bool operator !=(strictness left, strictness right) => left.Mode != right.Mode;

            /// <inheritdoc/>
            public bool Equals(strictness other) => Mode == other.Mode;

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is strictness other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => (int)Mode;

            /// <summary>The value as Python prints it.</summary>
            /// <returns>For instance <c>os.path.ALLOW_MISSING</c>.</returns>
            public override string ToString() => Mode switch
            {
                Strictness.Lenient => "False",
                Strictness.Strict => "True",
                Strictness.AllowMissing => "os.path.ALLOW_MISSING",
                _ => "os.path.ALL_BUT_LAST",
            };
        }
    }
}
