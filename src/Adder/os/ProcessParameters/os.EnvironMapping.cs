using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Adder.Core.Environment;
using Adder.Core.Text;

namespace Adder;

public static partial class os
{
    /// <summary>The type of <see cref="environ"/> and <see cref="environb"/>: a mapping whose changes reach the process.</summary>
    /// <typeparam name="T">How names and values are shown: <see cref="string"/> or <see cref="byte"/>[].</typeparam>
    /// <remarks>
    /// As in Python, <c>foreach</c> gives the names, in the order in which they came, and looking up a name that is not there raises
    /// <see cref="KeyError"/>. To LINQ, and to whatever takes an <see cref="IDictionary{TKey, TValue}"/>, it is a collection of pairs.
    /// Threads may share it, and it may be changed while it is enumerated.
    /// <para>Every method that changes a variable raises the errors and audit events of <see cref="putenv"/> or <see cref="unsetenv"/>;
    /// every method that takes a name or value raises <see cref="TypeError"/> for <see langword="null"/> and
    /// <see cref="UnicodeEncodeError"/> for a lone surrogate that stands for no byte.</para>
    /// <para>See <see href="https://docs.python.org/3/library/os.html#os.environ">os.environ</see> in Python's documentation.</para>
    /// </remarks>
    public sealed class Environ<T> : IDictionary<T, T>, IReadOnlyDictionary<T, T>
        where T : class
    {
        private readonly EnvironmentForm<T> form;

        internal Environ(EnvironmentForm<T> form) => this.form = form;

        /// <summary>How many variables there are.</summary>
        public int Count => EnvironmentTable.Count;

        bool ICollection<KeyValuePair<T, T>>.IsReadOnly => false;

        ICollection<T> IDictionary<T, T>.Keys => EnvironmentViews.Keys(this, form);

        ICollection<T> IDictionary<T, T>.Values => EnvironmentViews.Values(this, form);

        IEnumerable<T> IReadOnlyDictionary<T, T>.Keys => keys();

        IEnumerable<T> IReadOnlyDictionary<T, T>.Values => values();

        /// <summary>The value of a variable.</summary>
        /// <param name="key">The variable's name.</param>
        /// <exception cref="KeyError">There is no such variable.</exception>
        /// <exception cref="ValueError">On assignment: the name holds <c>=</c>, or one of the two a NUL.</exception>
        /// <exception cref="OSError">On assignment: the name is empty (EINVAL).</exception>
        public T this[T key]
        {
            get => get(key) ?? throw new KeyError(key);
            set => EnvironmentTable.Set(form.Held(key), form.Held(value));
        }

        /// <summary>The variables of this mapping and of another one, whose values count where both have one.</summary>
        /// <param name="left">This mapping.</param>
        /// <param name="right">The other.</param>
        /// <returns>A dictionary of its own, whose changes reach nobody.</returns>
        public static OrderedDictionary<T, T> operator |(Environ<T> left, IEnumerable<KeyValuePair<T, T>> right) =>
            EnvironmentViews.Merge(left, right, left.form);

        /// <summary>The entries of another mapping and the variables of this one, whose values count where both have one.</summary>
        /// <param name="left">The other.</param>
        /// <param name="right">This mapping.</param>
        /// <returns>A dictionary of its own, whose changes reach nobody.</returns>
        public static OrderedDictionary<T, T> operator |(IEnumerable<KeyValuePair<T, T>> left, Environ<T> right) =>
            EnvironmentViews.Merge(left, right, right.form);

        /// <summary>A copy, as the two are the same variables.</summary>
        /// <param name="left">This mapping.</param>
        /// <param name="right">This mapping.</param>
        /// <returns>A dictionary of its own, whose changes reach nobody.</returns>
        public static OrderedDictionary<T, T> operator |(Environ<T> left, Environ<T> right) =>
            EnvironmentViews.Merge(left, right, left.form);

        /// <summary>Sets the variables that another mapping has.</summary>
        /// <param name="other">The names and their values.</param>
        public void operator |=(IEnumerable<KeyValuePair<T, T>> other) => update(other);

        /// <summary>The value of a variable, or another answer when there is none.</summary>
        /// <param name="key">The variable's name.</param>
        /// <param name="default">What to answer when there is no such variable.</param>
        /// <returns>The value, or <paramref name="default"/>.</returns>
        [return: NotNullIfNotNull(nameof(@default))]
        public T? get(T key, T? @default = null) =>
            EnvironmentTable.Get(form.Held(key)) is { } value ? form.Shown(value) : @default;

        /// <summary>The value of a variable, which is set first when it is not there.</summary>
        /// <param name="key">The variable's name.</param>
        /// <param name="value">What to set it to.</param>
        /// <returns>The value that the variable has now.</returns>
        /// <exception cref="ValueError">The name holds <c>=</c>, or one of the two a NUL.</exception>
        /// <exception cref="OSError">The name is empty (EINVAL).</exception>
        public T setdefault(T key, T value) =>
            get(key) ?? form.Shown(EnvironmentTable.SetDefault(form.Held(key), form.Held(value)));

        /// <summary>Removes a variable and answers its value.</summary>
        /// <param name="key">The variable's name.</param>
        /// <returns>The value that it had.</returns>
        /// <exception cref="KeyError">There is no such variable.</exception>
        public T pop(T key) => pop(key, null) ?? throw new KeyError(key);

        /// <summary>Removes a variable and answers its value, or another answer when there is none.</summary>
        /// <param name="key">The variable's name.</param>
        /// <param name="default">What to answer when there is no such variable.</param>
        /// <returns>The value that it had, or <paramref name="default"/>.</returns>
        [return: NotNullIfNotNull(nameof(@default))]
        public T? pop(T key, T? @default) =>
            EnvironmentTable.Take(form.Held(key)) is { } value ? form.Shown(value) : @default;

        /// <summary>Removes the variable that came first.</summary>
        /// <returns>Its name and value.</returns>
        /// <exception cref="KeyError">There are no variables.</exception>
        public KeyValuePair<T, T> popitem() =>
            EnvironmentTable.TakeFirst() is { } pair ? EnvironmentViews.Shown(pair, form) : throw new KeyError();

        /// <summary>Removes a variable: Python's <c>del environ[key]</c>.</summary>
        /// <param name="key">The variable's name.</param>
        /// <exception cref="KeyError">There is no such variable.</exception>
        /// <exception cref="OSError">The name is empty or holds <c>=</c> (EINVAL).</exception>
        public void __delitem__(T key) => _ = Remove(key) ? true : throw new KeyError(key);

        /// <summary>Removes a variable, if it is there.</summary>
        /// <param name="key">The variable's name.</param>
        /// <returns>Whether it was there.</returns>
        /// <exception cref="OSError">The name is empty or holds <c>=</c> (EINVAL).</exception>
        public bool Remove(T key) => EnvironmentTable.Remove(form.Held(key), out _);

        /// <summary>Removes all variables.</summary>
        public void clear() => EnvironmentTable.Clear();

        /// <summary>Sets the variables that another mapping has.</summary>
        /// <param name="other">The names and their values.</param>
        public void update(IEnumerable<KeyValuePair<T, T>> other) => EnvironmentViews.Update(other, form);

        /// <summary>Sets variables.</summary>
        /// <param name="items">The names and their values: <c>update(("A", "1"), ("B", "2"))</c> is Python's
        /// <c>update(A="1", B="2")</c>.</param>
        public void update(params ReadOnlySpan<(T key, T value)> items) => EnvironmentViews.Update(items, form);

        /// <summary>A copy of all variables, whose changes reach nobody.</summary>
        /// <returns>The names and values, in the order in which they came.</returns>
        public OrderedDictionary<T, T> copy() => new(this, form.Comparer);

        /// <summary>The names, as they are whenever the answer is looked at.</summary>
        /// <returns>A view.</returns>
        public IReadOnlyCollection<T> keys() => EnvironmentViews.Keys(this, form);

        /// <summary>The values, as they are whenever the answer is looked at.</summary>
        /// <returns>A view.</returns>
        public IReadOnlyCollection<T> values() => EnvironmentViews.Values(this, form);

        /// <summary>The names with their values, as they are whenever the answer is looked at.</summary>
        /// <returns>A view, for <c>foreach (var (key, value) in environ.items())</c>.</returns>
        public IReadOnlyCollection<KeyValuePair<T, T>> items() => EnvironmentViews.Items(this, form);

        /// <summary>Whether there is a variable: Python's <c>key in environ</c>.</summary>
        /// <param name="key">The variable's name.</param>
        /// <returns>Whether it is there.</returns>
        public bool Contains(T key) => EnvironmentTable.Get(form.Held(key)) is not null;

        /// <inheritdoc cref="Contains(T)"/>
        public bool ContainsKey(T key) => Contains(key);

        /// <summary>The value of a variable, if there is one.</summary>
        /// <param name="key">The variable's name.</param>
        /// <param name="value">The value.</param>
        /// <returns>Whether it is there.</returns>
        public bool TryGetValue(T key, [MaybeNullWhen(false)] out T value) => (value = get(key)) is not null;

        /// <summary>A name as the bytes that the system gets.</summary>
        /// <param name="value">The name.</param>
        /// <returns>The bytes.</returns>
        public byte[] encodekey(T value) => form.Encode(value);

        /// <summary>A name from the bytes that the system has.</summary>
        /// <param name="value">The bytes.</param>
        /// <returns>The name.</returns>
        public T decodekey(byte[] value) => form.Decode(value);

        /// <summary>A value as the bytes that the system gets.</summary>
        /// <param name="value">The value.</param>
        /// <returns>The bytes.</returns>
        public byte[] encodevalue(T value) => form.Encode(value);

        /// <summary>A value from the bytes that the system has.</summary>
        /// <param name="value">The bytes.</param>
        /// <returns>The value.</returns>
        public T decodevalue(byte[] value) => form.Decode(value);

        /// <summary>The names, in the order in which they came, as they are when the enumeration starts.</summary>
        /// <returns>The names.</returns>
        public IEnumerator<T> GetEnumerator() => keys().GetEnumerator();

        /// <summary>The mapping as Python's <c>repr()</c> writes it.</summary>
        /// <returns>Such as <c>environ({'HOME': '/root'})</c>.</returns>
        public override string ToString() =>
            $"environ({{{string.Join(", ", items().Select(static pair => $"{PythonRepr.Of(pair.Key)}: {PythonRepr.Of(pair.Value)}"))}}})";

        IEnumerator<KeyValuePair<T, T>> IEnumerable<KeyValuePair<T, T>>.GetEnumerator() => items().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => items().GetEnumerator();

        void IDictionary<T, T>.Add(T key, T value) => EnvironmentTable.Add(form.Held(key), form.Held(value));

        void ICollection<KeyValuePair<T, T>>.Add(KeyValuePair<T, T> item) => EnvironmentTable.Add(form.Held(item.Key), form.Held(item.Value));

        void ICollection<KeyValuePair<T, T>>.Clear() => clear();

        bool ICollection<KeyValuePair<T, T>>.Contains(KeyValuePair<T, T> item) => EnvironmentViews.Items(this, form).Contains(item);

        void ICollection<KeyValuePair<T, T>>.CopyTo(KeyValuePair<T, T>[] array, int arrayIndex) =>
            EnvironmentViews.Items(this, form).CopyTo(array, arrayIndex);

        bool ICollection<KeyValuePair<T, T>>.Remove(KeyValuePair<T, T> item) =>
            EnvironmentViews.Items(this, form).Contains(item) && Remove(item.Key);
    }
}
