using System.Runtime.InteropServices;
using Adder.Conformance.Binding;
using Adder.Conformance.Description;
using Adder.Conformance.Objects;
using Adder.Conformance.Values;

namespace Adder.Conformance.Interop;

/// <summary>What Python calls. Arguments come, and answers go, in the format of Python's <c>marshal</c> module.</summary>
/// <remarks>An answer is 0 for None, 1 for True, 2 for False, else the address of: length (4 bytes), whether it was raised (4 bytes),
/// the value.</remarks>
public static unsafe class Entry
{
    private static volatile bool sabotaged;

    [UnmanagedCallersOnly]
    public static nint Call(int member, long self, byte* data, int length)
    {
        List<PythonBuffer>? buffers = null;
        try
        {
            var (called, arguments, keywords) = Arrive(member, data, length, out buffers);
            return ResultBuffers.Value(called.Invoke(self == 0 ? null : Handles.Get(self), arguments, keywords));
        }
        catch (Exception e)
        {
            return ResultBuffers.Raised(e);
        }
        finally
        {
            buffers?.ForEach(buffer => buffer.WriteBack());
        }
    }

    /// <summary>Makes an object and answers its handle.</summary>
    /// <param name="member">The constructor.</param>
    /// <param name="pythonSelf">The Python object of a Python subclass, 0 for none.</param>
    /// <param name="overridden">A bit for each virtual method that the Python subclass overrides.</param>
    /// <param name="data">The arguments.</param>
    /// <param name="length">Their length.</param>
    /// <returns>The handle.</returns>
    [UnmanagedCallersOnly]
    public static nint New(int member, long pythonSelf, long overridden, byte* data, int length)
    {
        try
        {
            var (called, arguments, keywords) = Arrive(member, data, length, out _);
            object?[] prefix = pythonSelf == 0 ? [] : [new ProxyTarget(pythonSelf), overridden];
            return ResultBuffers.Value(Handles.Put(called.Invoke(null, arguments, keywords, prefix)!));
        }
        catch (Exception e)
        {
            return ResultBuffers.Raised(e);
        }
    }

    [UnmanagedCallersOnly]
    public static void Release(long handle) => Handles.Release(handle);

    /// <summary>A Python object with a twin has died.</summary>
    /// <param name="twin">The twin's number.</param>
    /// <returns>1 if a weak reference may have something called for it.</returns>
    [UnmanagedCallersOnly]
    public static int Died(long twin) => WeakTwin.Died(twin) ? 1 : 0;

    [UnmanagedCallersOnly]
    public static void SetCallback(nint callback) => PythonCalls.Connect((delegate* unmanaged<long, int, byte*, int, long>)callback);

    /// <summary>Python leaves the result of a callback here before the callback returns.</summary>
    /// <param name="data">The result.</param>
    /// <param name="length">Its length.</param>
    [UnmanagedCallersOnly]
    public static void SetCallbackResult(byte* data, int length) => PythonCalls.Result = new MarshalReader(new(data, length)).Read();

    /// <summary>Everything that is not a call of the library.</summary>
    /// <param name="data">A tuple: what is wanted, and its arguments.</param>
    /// <param name="length">Its length.</param>
    /// <returns>The answer.</returns>
    [UnmanagedCallersOnly]
    public static nint Control(byte* data, int length)
    {
        try
        {
            var request = (object?[])new MarshalReader(new(data, length)).Read()!;
            return ResultBuffers.Value((string)request[0]! switch
            {
                "module" => Library.DescribeModule((string)request[1]!),
                "type" => Library.DescribeType((int)(long)request[1]!),
                "weak" => Weakly((string)request[1]!, (List<object?>)request[2]!),
                "warm" => Warming.LoadEverything(),
                "counts" => Member.TakeCounts(),
                "sabotage" => sabotaged = (bool)request[1]!,
                "collect" => Collect(),
                "released" => PythonObject.TakeReleased(),
                "handles" => (long)Handles.Count,
                var unknown => throw new NotSupportedException(unknown),
            });
        }
        catch (Exception e)
        {
            return ResultBuffers.Raised(e);
        }
    }

    private static (Member Called, object?[] Arguments, Dictionary<object, object?>? Keywords) Arrive(int member, byte* data, int length, out List<PythonBuffer>? buffers)
    {
        buffers = null;
        var called = Member.Get(member);
        if (sabotaged) throw new SabotageException(called.Name);
        if (length == 0) return (called, [], null);
        var reader = new MarshalReader(new(data, length));
        var pair = (object?[])reader.Read()!;
        buffers = reader.Buffers;
        return (called, (object?[])pair[0]!, (Dictionary<object, object?>?)pair[1]);
    }

    private static object? Weakly(string type, List<object?> parameters)
    {
        Library.HoldWeakly(type, [.. parameters.Select(index => (int)(long)index!)]);
        return null;
    }

    /// <summary>Collects garbage, waits for the finalizers and for what the library calls when an object has died.</summary>
    /// <returns>What Python gets back, and whether C# still holds the twin of an object that is dead in Python.</returns>
    private static object?[] Collect()
    {
        ResultBuffers.Forget();
        weakref.collect();
        return [PythonObject.TakeReleased(), WeakTwin.OutliveObjects()];
    }
}
