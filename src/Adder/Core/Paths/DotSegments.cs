using System.Buffers;

namespace Adder.Core.Paths;

/// <summary>What <c>normpath</c> does after the drive and the root: empty parts and dots go, and two dots take back the name before them.</summary>
internal static class DotSegments
{
    private const int OnStack = 256;

    /// <param name="path">The whole path.</param>
    /// <param name="drive">How many characters the drive has.</param>
    /// <param name="root">How many the root has: above one that is there, two dots lead nowhere.</param>
    /// <param name="separator">What is written between the parts.</param>
    /// <param name="alternative">What is read as the same.</param>
    internal static string Remove(string path, int drive, int root, char separator, char alternative)
    {
        char[]? rented = null;
        var buffer = path.Length <= OnStack ? stackalloc char[OnStack] : rented = ArrayPool<char>.Shared.Rent(path.Length);
        path.AsSpan(0, drive + root).Replace(buffer, alternative, separator);
        var length = Remove(path.AsSpan(drive + root), buffer, drive + root, root > 0, separator, alternative);
        var normal = buffer[..length];
        var result = length == 0 ? "." : normal.SequenceEqual(path) ? path : normal.ToString();
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    private static int Remove(ReadOnlySpan<char> rest, Span<char> buffer, int start, bool rooted, char separator, char alternative)
    {
        var length = start;
        var fixedUntil = start;   // before it only two dots stand, which nothing takes back
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(separator, alternative);
            var part = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (part is "" or ".") continue;
            if (part is ".." && length > fixedUntil)
            {
                length = fixedUntil + Math.Max(0, buffer[fixedUntil..length].LastIndexOf(separator));
                continue;
            }

            if (part is ".." && rooted) continue;
            if (length > start) buffer[length++] = separator;
            part.CopyTo(buffer[length..]);
            length += part.Length;
            if (part is "..") fixedUntil = length;
        }

        return length;
    }
}
