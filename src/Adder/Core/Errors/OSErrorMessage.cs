using System.Globalization;
using Adder.Core.Text;

namespace Adder.Core.Errors;

/// <summary>The text of an <see cref="OSError"/>: <c>[Errno 2] No such file or directory: 'a' -> 'b'</c>.</summary>
internal static class OSErrorMessage
{
    internal static string Compose(int errno, string? strerror, object? filename, object? filename2)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"[Errno {errno}] {strerror ?? "None"}");
        if (filename is null) return text;
        text = $"{text}: {PythonRepr.Of(filename)}";
        return filename2 is null ? text : $"{text} -> {PythonRepr.Of(filename2)}";
    }
}
