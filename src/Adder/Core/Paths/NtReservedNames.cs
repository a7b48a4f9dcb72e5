using System.Buffers;

namespace Adder.Core.Paths;

/// <summary>The names that Windows keeps for itself, in any directory and with any extension.</summary>
internal static class NtReservedNames
{
    private static readonly SearchValues<char> Characters =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(static code => (char)code), .. "\"*:<>?|/\\"]);

    internal static bool Contain(string path)
    {
        foreach (var range in path.AsSpan().SplitAny('\\', '/'))
            if (IsReserved(path.AsSpan(range))) return true;
        return false;
    }

    private static bool IsReserved(ReadOnlySpan<char> name) =>
        name is [.., '.' or ' '] ? name is not ("." or "..") : name.ContainsAny(Characters) || IsDevice(name);

    private static bool IsDevice(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        if (dot >= 0) name = name[..dot];
        name = name.TrimEnd(' ');
        if (name.Length is < 3 or > 7) return false;
        Span<char> upper = stackalloc char[7];
        for (var i = 0; i < name.Length; i++) upper[i] = name[i] == '\u0131' ? 'I' : char.ToUpperInvariant(name[i]);
        return upper[..name.Length] is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            or ['C', 'O', 'M', (>= '1' and <= '9') or '\u00B9' or '\u00B2' or '\u00B3']
            or ['L', 'P', 'T', (>= '1' and <= '9') or '\u00B9' or '\u00B2' or '\u00B3'];
    }
}
