using Adder.Tests.Oracle;

namespace Adder.Tests.FileObjects;

/// <summary>One operation, as Python and as the two classes of files have it.</summary>
internal sealed record FileStep(string Name, params object?[] Arguments)
{
    private IEnumerator<string>? lines;
    private IEnumerator<byte[]>? byteLines;

    internal string InPython => $"({Python.Literal(Name)}, ({string.Concat(Arguments.Select(argument => Python.Literal(argument) + ", "))}))";

    private int Size => Arguments.Length == 0 ? -1 : (int)Arguments[0]!;

    internal object? On(TextIO file) => Name switch
    {
        "read" => file.read(Size),
        "readline" => file.readline(Size),
        "readlines" => file.readlines(Size),
        "write" => file.write((string)Arguments[0]!),
        "flush" => Done(file.flush),
        "seek" => file.seek(Size, Arguments.Length > 1 ? (int)Arguments[1]! : 0),
        "tell" => file.tell(),
        "truncate" => file.truncate(Arguments.Length > 0 ? Size : null),
        "newlines" => file.newlines switch { null => Array.Empty<string>(), string one => new[] { one }, var several => several },
        "next" => (lines ??= file.GetEnumerator()).MoveNext() ? lines.Current : null,
        _ => throw new ArgumentException(Name),
    };

    internal object? On(BinaryIO file) => Name switch
    {
        "read" => file.read(Size),
        "read1" => file.read1(Size),
        "readline" => file.readline(Size),
        "readlines" => file.readlines(Size),
        "readinto" => Into(file, new byte[Size]),
        "write" => file.write((byte[])Arguments[0]!),
        "flush" => Done(file.flush),
        "seek" => file.seek(Size, Arguments.Length > 1 ? (int)Arguments[1]! : 0),
        "tell" => file.tell(),
        "truncate" => file.truncate(Arguments.Length > 0 ? Size : null),
        "next" => (byteLines ??= file.GetEnumerator()).MoveNext() ? byteLines.Current : null,
        _ => throw new ArgumentException(Name),
    };

    private static object? Done(Action action)
    {
        action();
        return null;
    }

    private static byte[] Into(BinaryIO file, byte[] buffer) => buffer[..file.readinto(buffer.AsSpan())];
}
