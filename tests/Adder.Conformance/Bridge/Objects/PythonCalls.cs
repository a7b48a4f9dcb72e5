using Adder.Conformance.Binding;
using Adder.Conformance.Description;
using Adder.Conformance.Values;

namespace Adder.Conformance.Objects;

/// <summary>Calls from C# into Python.</summary>
public static unsafe class PythonCalls
{
    /// <summary>What is asked of Python; callbacks.py has the same numbers.</summary>
    public enum Kind
    {
        Call,
        Less,
        Equal,
        Hash,
        Method,
        TwinEqual,
        TwinHash,
        Has,
        Repr,
        ObjectMethod,
        TypeName,
        TwinCall,
        TwinText,
        Parameters,
    }

    private static delegate* unmanaged<long, int, byte*, int, long> callback;

    [ThreadStatic]
    private static MarshalWriter? spare;

    [field: ThreadStatic]
    internal static object? Result { get; set; }

    internal static void Connect(delegate* unmanaged<long, int, byte*, int, long> function) => callback = function;

    internal static bool Test(Kind kind, PythonObject left, PythonObject right) => Ask(kind, left.Id, BitConverter.GetBytes(right.Id), 8, (left, right)) == 1;

    internal static bool Test(Kind kind, WeakTwin left, WeakTwin right) => Ask(kind, left.Id, BitConverter.GetBytes(right.Id), 8, (left, right)) == 1;

    internal static int Hash(Kind kind, long id, object alive) => (int)Ask(kind, id, null, 0, alive);

    /// <summary>Calls a Python object, or a method of one.</summary>
    /// <param name="kind">What is called.</param>
    /// <param name="id">The object.</param>
    /// <param name="arguments">How the result is to be sent, for a method its name, and its arguments.</param>
    /// <param name="alive">What must outlive the call.</param>
    /// <returns>The result, as the reader gives it.</returns>
    internal static object? Call(Kind kind, long id, object?[] arguments, object? alive)
    {
        var writer = spare ?? new MarshalWriter();   // taken away meanwhile: Python may call C#, which may call Python
        spare = null;
        try
        {
            writer.Restart(0);
            writer.Write(arguments);
            if (Ask(kind, id, writer.Buffer, writer.Length, (arguments, alive)) == 0) return null;
            var result = Result;
            Result = null;
            return result;
        }
        finally
        {
            spare = writer;
        }
    }

    /// <summary>What a delegate made of a Python callable does.</summary>
    /// <param name="callable">The callable.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="type">What the delegate answers.</param>
    /// <returns>The result, converted.</returns>
    public static object? CallDelegate(PythonObject callable, object?[] arguments, Type type) =>
        Convert(Call(Kind.Call, callable.Id, [Signatures.Kind(type), .. arguments], callable), type);

    internal static object? Convert(object? value, Type type)
    {
        if (type == typeof(void)) return null;
        return Conversion.TryConvert(value, type, out var converted, out _)
            ? converted : throw new BindingException("TypeError", $"Python answered {value ?? "None"} where C# needs {type.Name}");
    }

    private static long Ask(Kind kind, long id, byte[]? data, int length, object alive)
    {
        long answer;
        fixed (byte* start = data) answer = callback(id, (int)kind, start, length);
        GC.KeepAlive(alive);
        if (answer != -1 || Result is not PythonObject raised) return answer;
        Result = null;
        throw new PythonException(raised);
    }
}
