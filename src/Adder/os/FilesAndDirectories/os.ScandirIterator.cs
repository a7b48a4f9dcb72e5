using System.Collections;
using Adder.Core.Errors;
using Adder.Core.Files;
using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>What <c>os.scandir</c> gives: the entries of a directory, read while they are asked for.</summary>
    /// <typeparam name="TEntry"><see cref="DirEntry"/>, or <see cref="BytesDirEntry"/> where the path was bytes.</typeparam>
    /// <remarks>It can be gone through once. Its descriptor is closed when it is exhausted, when reading fails, by <see cref="close"/> and
    /// <see cref="Dispose"/>; otherwise some time after it is forgotten, which <see cref="sys.resourcewarninghook"/> is told of.
    /// See <see href="https://docs.python.org/3/library/os.html#os.scandir">os.scandir</see> in Python's documentation.</remarks>
    public sealed class ScandirIterator<TEntry> : IEnumerable<TEntry>, IEnumerator<TEntry> where TEntry : DirEntry
    {
        private DirectoryScan<TEntry> scan;

        internal ScandirIterator(in path_arg path, EntryMaker<TEntry> make) => scan = new(path, make);

        /// <summary>Closes the descriptor of an iterator that was forgotten.</summary>
        ~ScandirIterator()
        {
            if (scan.Abandon()) ResourceWarnings.Raise($"unclosed scandir iterator {this}");
        }

        /// <summary>The entry on which the iterator stands.</summary>
        /// <exception cref="InvalidOperationException">It stands before the first or after the last one.</exception>
        public TEntry Current => scan.Current;

        object IEnumerator.Current => scan.Current;

        /// <summary>Goes to the next entry.</summary>
        /// <returns>Whether there is one; after the last one and after <see cref="close"/> there is none.</returns>
        /// <exception cref="OSError">The directory cannot be read; the iterator is closed.</exception>
        public bool MoveNext()
        {
            if (scan.MoveNext()) return true;
            Dispose();
            return false;
        }

        /// <summary>Ends the iteration and closes the descriptor; again, it does nothing.</summary>
        public void close() => Dispose();

        /// <inheritdoc cref="close"/>
        public void Dispose()
        {
            scan.Close();
            GC.SuppressFinalize(this);
        }

        /// <summary>The iterator itself, from where it stands.</summary>
        /// <returns>This iterator.</returns>
        public IEnumerator<TEntry> GetEnumerator() => this;

        IEnumerator IEnumerable.GetEnumerator() => this;

        void IEnumerator.Reset() => throw new NotSupportedException("a directory is gone through once");

        /// <summary>The iterator as text, with what it iterates over.</summary>
        /// <returns>Text such as <c>&lt;ScandirIterator '/tmp'&gt;</c>.</returns>
        public override string ToString() => $"<ScandirIterator {PythonRepr.Of(scan.Given)}>";
    }
}
