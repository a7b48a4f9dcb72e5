namespace Adder.Core.Text;

/// <summary>What Python calls the type of a value, for the texts of its errors.</summary>
internal static class PythonTypeName
{
    internal static string Of(object? value) => value switch
    {
        null => "NoneType",
        string => "str",
        byte[] => "bytes",
        bool => "bool",
        sbyte or byte or short or ushort or int or uint or long or ulong or nint or nuint or Int128 or UInt128 or
            System.Numerics.BigInteger => "int",
        Half or float or double => "float",
        _ => value.GetType().Name,
    };
}
