namespace Adder.Core.Paths;

/// <summary>The extension: from the last dot of the name on, unless only dots stand before it.</summary>
internal static class FileExtension
{
    internal static (string Root, string Extension) Split(string path, int nameStart)
    {
        var dot = path.LastIndexOf('.');
        return dot > nameStart && path.AsSpan(nameStart, dot - nameStart).ContainsAnyExcept('.') ? (path[..dot], path[dot..]) : (path, string.Empty);
    }
}
