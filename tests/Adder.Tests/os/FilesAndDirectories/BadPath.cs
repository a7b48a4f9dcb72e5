using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

/// <summary>Paths put together so that most of them lead nowhere, each in its own way.</summary>
internal static class BadPath
{
    private static readonly Gen<string> Part = Gen.Frequency(
        (4, Among.These("nowhere", "it's", "\"", "a\nb", "é", "\U0001F600", ".", "..", "", "/", "loop", "dangling", "file", "\udcff", "\udc80x", "%s", " ")),
        (1, Among.These("\0", "\ud800", "\udfff", "\udc7f", new string('n', 255), new string('n', 256), string.Concat(Enumerable.Repeat("d/", 2049)))),
        (1, Gen.String[0, 6]));

    /// <summary>Paths under an empty directory, which gets a file, a link to itself and a link to nothing; none leads elsewhere but to
    /// what does not exist.</summary>
    internal static Gen<string> Under(string directory)
    {
        PutObstacles(directory);
        var start = Among.These(directory, directory + "/file", directory + "/loop", directory + "/dangling", "/nowhere", "/dev/null/x", "nowhere", "");
        return Gen.Select(start, Part.Array[0, 4], (first, parts) => Inside(directory, string.Join('/', [first, .. parts])));
    }

    /// <summary>Makes what paths can run into: a file, a link to itself and a link to nothing.</summary>
    internal static void PutObstacles(string directory)
    {
        File.WriteAllText(directory + "/file", "");
        File.CreateSymbolicLink(directory + "/loop", "loop");
        File.CreateSymbolicLink(directory + "/dangling", "gone");
    }

    internal static byte[] Bytes(string path) =>
        [.. path.SelectMany(c => c is >= '\ud800' and <= '\udfff' ? [(byte)c] : System.Text.Encoding.UTF8.GetBytes([c]))];

    // ".." must not lead out of the directory to something that others use
    private static string Inside(string directory, string path) =>
        path.Contains("..", StringComparison.Ordinal) || (path.StartsWith('/') && !path.StartsWith(directory, StringComparison.Ordinal)
            && !path.StartsWith("/nowhere", StringComparison.Ordinal) && !path.StartsWith("/dev/null/", StringComparison.Ordinal))
            ? directory + "/nowhere/" + path : path;
}
