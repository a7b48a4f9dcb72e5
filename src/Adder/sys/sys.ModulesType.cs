using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Adder.Core.Modules;

namespace Adder;

public static partial class sys
{
    /// <summary>The loaded assemblies by their simple names. Each call looks anew.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.modules">sys.modules</see> in Python's
    /// documentation.</remarks>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Python has them on the mapping")]
    public sealed class modules_type : IReadOnlyDictionary<string, Assembly>
    {
        internal modules_type()
        {
        }

        /// <summary>How many assemblies are loaded.</summary>
        public int Count => LoadedAssemblies.ByName().Count;

        /// <summary>The names of the assemblies.</summary>
        public IEnumerable<string> Keys => LoadedAssemblies.ByName().Keys;

        /// <summary>The assemblies.</summary>
        public IEnumerable<Assembly> Values => LoadedAssemblies.ByName().Values;

        /// <summary>A loaded assembly.</summary>
        /// <param name="key">Its simple name.</param>
        /// <returns>The assembly.</returns>
        /// <exception cref="KeyError">No assembly of that name is loaded.</exception>
        public Assembly this[string key] => LoadedAssemblies.Find(key) ?? throw new KeyError(key);

        /// <summary>Whether an assembly is loaded.</summary>
        /// <param name="key">Its simple name.</param>
        /// <returns>Whether it is.</returns>
        public bool ContainsKey(string key) => LoadedAssemblies.Find(key) is not null;

        /// <summary>Whether an assembly is loaded: Python's <c>in</c>.</summary>
        /// <param name="key">Its simple name.</param>
        /// <returns>Whether it is.</returns>
        public bool Contains(string key) => ContainsKey(key);

        /// <summary>A loaded assembly, if there is one.</summary>
        /// <param name="key">Its simple name.</param>
        /// <param name="value">The assembly.</param>
        /// <returns>Whether there is one.</returns>
        public bool TryGetValue(string key, [MaybeNullWhen(false)] out Assembly value) => (value = LoadedAssemblies.Find(key)) is not null;

        /// <summary>A loaded assembly, or something else.</summary>
        /// <param name="key">Its simple name.</param>
        /// <param name="default">What is answered where none is loaded.</param>
        /// <returns>The assembly.</returns>
        public Assembly? get(string key, Assembly? @default = null) => LoadedAssemblies.Find(key) ?? @default;

        /// <summary>The names of the assemblies.</summary>
        /// <returns>As they are now.</returns>
        public IReadOnlyCollection<string> keys() => LoadedAssemblies.ByName().Keys;

        /// <summary>The assemblies.</summary>
        /// <returns>As they are now.</returns>
        public IReadOnlyCollection<Assembly> values() => LoadedAssemblies.ByName().Values;

        /// <summary>The names with their assemblies.</summary>
        /// <returns>As they are now.</returns>
        public IReadOnlyCollection<KeyValuePair<string, Assembly>> items() => LoadedAssemblies.ByName();

        /// <summary>A dictionary of what is loaded now.</summary>
        /// <returns>A new one.</returns>
        public Dictionary<string, Assembly> copy() => LoadedAssemblies.ByName();

        /// <summary>Goes through the names, as in Python.</summary>
        /// <returns>The names that are there now.</returns>
        public IEnumerator<string> GetEnumerator() => keys().GetEnumerator();

        IEnumerator<KeyValuePair<string, Assembly>> IEnumerable<KeyValuePair<string, Assembly>>.GetEnumerator() => items().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => items().GetEnumerator();
    }

    /// <summary>A list of folders, with the methods that Python's lists have.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.path">sys.path</see> in Python's documentation.</remarks>
    public sealed class path_type : List<string>
    {
        internal path_type(IEnumerable<string> folders)
            : base(folders)
        {
        }

        /// <summary>Adds a folder that is searched after all others.</summary>
        /// <param name="item">The folder.</param>
        public void append(string item) => Add(item);

        /// <summary>Adds a folder at some place; at 0 it is searched first.</summary>
        /// <param name="index">The place; a negative one counts from the end, one beyond the end is the end.</param>
        /// <param name="item">The folder.</param>
        public void insert(int index, string item) => Insert(Math.Clamp(index < 0 ? index + Count : index, 0, Count), item);

        /// <summary>Adds folders that are searched after all others.</summary>
        /// <param name="iterable">The folders.</param>
        public void extend(IEnumerable<string> iterable) => AddRange(iterable);

        /// <summary>Removes the first such folder.</summary>
        /// <param name="item">The folder, as it was written.</param>
        /// <exception cref="ValueError">There is none.</exception>
        public void remove(string item)
        {
            if (!Remove(item)) throw new ValueError("list.remove(x): x not in list");
        }
    }
}
