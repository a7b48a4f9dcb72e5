using Adder.Core.Weak;

namespace Adder;

public static partial class weakref
{
    /// <summary>How many weak references and proxies to an object there are, as far as the library made them.</summary>
    /// <param name="object">The object.</param>
    /// <returns>The number; those without a callback count once for each type, as Python makes only one of them. A reference that nobody
    /// holds counts until the garbage collector has found it.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/weakref.html#weakref.getweakrefcount">getweakrefcount</see> in Python's
    /// documentation.</remarks>
    public static int getweakrefcount(object? @object) => getweakrefs(@object).Count;

    /// <summary>The weak references and proxies to an object, as far as the library made them.</summary>
    /// <param name="object">The object.</param>
    /// <returns>One reference without a callback, one proxy without, then the others, newest first.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/weakref.html#weakref.getweakrefs">getweakrefs</see> in Python's
    /// documentation.</remarks>
    public static List<object> getweakrefs(object? @object) => @object is null ? [] : References.To(@object);

    /// <summary>Collects garbage, waits for the finalizers and until the callbacks of all weak references to what has died have run.</summary>
    /// <remarks>What a local variable still holds lives on; in code that is not optimised, as in <c>dotnet run script.cs</c>, that is
    /// everything the method has ever held. It is slow: for tests and examples. Python has <c>gc.collect()</c>.</remarks>
    public static void collect() => Deaths.Collect();

    /// <summary>Makes a counted handle of an object; see <see cref="Shared{T}"/>.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="obj">The object. If it has handles already, this is one more of them.</param>
    /// <exception cref="ReferenceError">The object had handles, and the last of them is gone.</exception>
    public static Shared<T> shared<T>(T obj)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(obj);
        return Shared<T>.Of(obj) ?? throw new ReferenceError("weakly-referenced object no longer exists");
    }
}
