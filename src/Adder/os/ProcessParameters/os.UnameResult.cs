using System.Collections;
using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>What the running system and the machine are called, as <c>os.uname</c> answers it: a tuple of five texts, as in Python.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.uname">os.uname</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man2/uname.2.html">uname(2)</see>.</remarks>
    public readonly record struct uname_result : IReadOnlyList<string>
    {
        private const string Name = "posix.uname_result";

        /// <summary>Makes a result of texts, for instance for a test.</summary>
        /// <param name="iterable">The five texts of the tuple.</param>
        /// <exception cref="TypeError">There are fewer than 5 texts or more, or none at all.</exception>
        public uname_result(IEnumerable<string> iterable)
        {
            var items = StructSequence.Items(iterable, Name, 5);
            (sysname, nodename, release, version, machine) = (items[0], items[1], items[2], items[3], items[4]);
        }

        /// <summary>The system's name: <c>Linux</c>.</summary>
        public string sysname { get; }

        /// <summary>The machine's name on the network.</summary>
        public string nodename { get; }

        /// <summary>The release of the system's kernel.</summary>
        public string release { get; }

        /// <summary>The version of that release.</summary>
        public string version { get; }

        /// <summary>The kind of processor: <c>x86_64</c>, for instance.</summary>
        public string machine { get; }

        /// <summary>The number of items of the tuple: 5.</summary>
        public int Count => Items.Length;

        private string[] Items => [sysname, nodename, release, version, machine];

        /// <summary>An item of the tuple.</summary>
        /// <param name="index">Its place; -1 is the last one, as in Python.</param>
        /// <returns>The text.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such place.</exception>
        public string this[int index] => Items[StructSequence.Place(index, Count)];

        /// <summary>Some of the tuple's items.</summary>
        /// <param name="range">Their places.</param>
        /// <returns>The items in the tuple's order.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The tuple has no such places.</exception>
        public string[] this[Range range] => Items[range];

        /// <summary>Takes the tuple apart, in Python's order.</summary>
        /// <param name="sysname">The system's name.</param>
        /// <param name="nodename">The machine's name on the network.</param>
        /// <param name="release">The release of the system's kernel.</param>
        /// <param name="version">The version of that release.</param>
        /// <param name="machine">The kind of processor.</param>
        public void Deconstruct(out string sysname, out string nodename, out string release, out string version, out string machine) =>
            (sysname, nodename, release, version, machine) = (this.sysname, this.nodename, this.release, this.version, this.machine);

        /// <summary>The result as Python's <c>repr()</c> writes it.</summary>
        /// <returns><c>posix.uname_result(sysname='Linux', nodename=…</c>, five items.</returns>
        public override string ToString() => StructSequence.Repr(Name,
        [
            (nameof(sysname), sysname), (nameof(nodename), nodename), (nameof(release), release), (nameof(version), version),
            (nameof(machine), machine),
        ]);

        /// <summary>Goes through the five items.</summary>
        /// <returns>The items in the tuple's order.</returns>
        public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)Items).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
