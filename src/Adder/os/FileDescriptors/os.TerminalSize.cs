using System.Collections;
using Adder.Core.Terminals;
using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>The size of a terminal's window.</summary>
    /// <param name="fd">A descriptor that is open to it; the standard output's is the default.</param>
    /// <returns>Its columns and lines; both are 0 where nobody has set them.</returns>
    /// <exception cref="OSError">It is no terminal (ENOTTY), or the descriptor is not open (EBADF).</exception>
    /// <remarks>Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.get_terminal_size">os.get_terminal_size</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/TIOCGWINSZ.2const.html">TIOCGWINSZ(2const)</see>.</remarks>
    public static terminal_size get_terminal_size(int fd = 1) => Terminals.Size(fd);

    /// <summary>The size of a terminal's window, as <see cref="get_terminal_size"/> answers it: a tuple of two numbers, as in Python.</summary>
    /// <param name="columns">The width in characters.</param>
    /// <param name="lines">The height in characters.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.terminal_size">os.terminal_size</see> in Python's documentation
    /// and <see href="https://man7.org/linux/man-pages/man2/TIOCGWINSZ.2const.html">TIOCGWINSZ(2const)</see>.</remarks>
    public readonly record struct terminal_size(int columns, int lines) : IReadOnlyList<int>
    {
        /// <summary>Makes a size of a pair, as it is written in Python: <c>new os.terminal_size((80, 24))</c>.</summary>
        /// <param name="iterable">The columns and the lines.</param>
        public terminal_size((int columns, int lines) iterable)
            : this(iterable.columns, iterable.lines)
        {
        }

        /// <summary>The number of items of the tuple: 2.</summary>
        public int Count => 2;

        /// <summary>An item of the tuple.</summary>
        /// <param name="index">Its place; -1 is the last one, as in Python.</param>
        /// <returns>The item.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such place.</exception>
        public int this[int index] => ((ReadOnlySpan<int>)[columns, lines])[StructSequence.Place(index, Count)];

        /// <summary>The size as Python's <c>repr()</c> writes it.</summary>
        /// <returns><c>os.terminal_size(columns=80, lines=24)</c>, for instance.</returns>
        public override string ToString() => StructSequence.Repr("os.terminal_size", [(nameof(columns), columns), (nameof(lines), lines)]);

        /// <summary>Goes through the tuple.</summary>
        /// <returns>The two items in the tuple's order.</returns>
        public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)[columns, lines]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
