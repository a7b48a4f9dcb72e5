namespace Adder.Core.Paths;

/// <summary>The way from one directory to another.</summary>
internal static class RelativeNames
{
    /// <param name="from">The names that lead to where the way starts.</param>
    /// <param name="to">The names that lead to where it ends.</param>
    /// <param name="common">How many of them are the same.</param>
    /// <param name="separator">What is written between names.</param>
    internal static string Join(string[] from, string[] to, int common, char separator)
    {
        if (from.Length == common && to.Length == common) return ".";
        return string.Join(separator, Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }
}
