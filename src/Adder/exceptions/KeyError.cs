using Adder.Core.Text;

namespace Adder;

/// <summary>A mapping has no entry for a key.</summary>
/// <remarks><see cref="Exception.Message"/> is the key as Python writes it, quotes included.
/// See <see href="https://docs.python.org/3/library/exceptions.html#KeyError">KeyError</see> in Python's documentation.</remarks>
public class KeyError : LookupError
{
    /// <summary>Makes an error without a key.</summary>
    public KeyError() : base(string.Empty) { }

    /// <summary>Makes an error for a key.</summary>
    /// <param name="key">The key that was not found.</param>
    public KeyError(object? key) : base(PythonRepr.Of(key)) => this.key = key;

    /// <summary>The key that was not found.</summary>
    public object? key { get; }
}
