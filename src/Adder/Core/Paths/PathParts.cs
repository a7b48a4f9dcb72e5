using Adder.Core.Text;

namespace Adder.Core.Paths;

/// <summary>The paths of one call: all of them text, or all of them bytes.</summary>
internal static class PathParts
{
    /// <summary>What follows the first path of a call, which decides whether it is text or bytes.</summary>
    internal static string[] Texts(string function, in os.path_arg first, ReadOnlySpan<os.path_arg> rest)
    {
        var texts = new string[rest.Length];
        for (var i = 0; i < rest.Length; i++)
        {
            if (!rest[i].IsPath) throw NoPart(function, rest[i]);
            texts[i] = PathText.Of(rest[i]);
        }

        foreach (var part in rest) CheckAlike(first, part);
        return texts;
    }

    internal static ReadOnlySpan<string> Texts(string function, in os.path_arg first, ReadOnlySpan<string> rest)
    {
        foreach (var part in rest)
            if (part is null) throw NoPart(function, default);
        if (!rest.IsEmpty) CheckAlike(first, rest[0]);
        return rest;
    }

    internal static string[] Texts(string function, ReadOnlySpan<byte[]> rest)
    {
        var texts = new string[rest.Length];
        for (var i = 0; i < rest.Length; i++) texts[i] = rest[i] is null ? throw NoPart(function, default) : PathText.Of(rest[i]);
        return texts;
    }

    /// <summary>A sequence of paths that is an argument itself.</summary>
    internal static string[] Texts(IEnumerable<string> paths) => [.. Given(paths).Select(static path => path ?? throw FsPath.NoPath(null))];

    internal static string[] Texts(IEnumerable<byte[]> paths) => [.. Given(paths).Select(static path => PathText.Of(path))];

    internal static string[] Texts(IEnumerable<os.path_arg> paths)
    {
        var all = Given(paths).ToArray();
        string[] texts = [.. all.Select(static path => PathText.Of(path))];
        foreach (var path in all) CheckAlike(all[0], path);
        return texts;
    }

    /// <summary>The same for <c>commonprefix</c>, which compares what it gets without asking whether that makes sense.</summary>
    internal static string[] Comparable(IEnumerable<os.path_arg> paths)
    {
        var all = Given(paths).ToArray();
        string[] texts = [.. all.Select(static path => PathText.Of(path))];
        foreach (var path in all)
        {
            if (IsBytes(path) != IsBytes(all[0]))
                throw new TypeError($"'<' not supported between instances of '{PythonTypeName.Of(path.Value)}' and '{PythonTypeName.Of(all[0].Value)}'");
        }

        return texts;
    }

    /// <summary>The second path of <c>relpath</c>, which may be left out.</summary>
    internal static string? Start(in os.path_arg path, in os.path_arg? start)
    {
        if (start is not { Value: not null } given) return null;
        var text = PathText.Of(given);
        CheckAlike(path, given);
        return text;
    }

    internal static string? Start(byte[]? start) => start is null ? null : PathText.Of(start);

    internal static void CheckAlike(in os.path_arg first, in os.path_arg other)
    {
        if (IsBytes(first) != IsBytes(other)) throw new TypeError("Can't mix strings and bytes in path components");
    }

    private static IEnumerable<T> Given<T>(IEnumerable<T>? paths) => paths ?? throw new TypeError("'NoneType' object is not iterable");

    private static bool IsBytes(in os.path_arg path) => path.Bytes is not null;

    private static TypeError NoPart(string function, in os.path_arg part) =>
        new($"{function}() argument must be str, bytes, or os.PathLike object, not '{PythonTypeName.Of(part.Value)}'");
}
