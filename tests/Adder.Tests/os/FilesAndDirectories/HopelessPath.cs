using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

/// <summary>Paths at which nothing can be made, changed or removed, each for another reason, as texts and as bytes; and what is no path.</summary>
internal sealed class HopelessPath
{
    internal const int ClosedDescriptor = 1_000_099;

    private readonly os.path_arg[] all;
    private readonly os.path_arg[] absent;

    /// <param name="directory">An empty directory, which gets a file, a link to itself and a link to nothing.</param>
    internal HopelessPath(string directory)
    {
        BadPath.PutObstacles(directory);
        string[] texts =
        [
            "", "a\0b", "\0", directory + "/\ud800", directory + "/\U0001F600\udfff\ud801x", directory + "/file/x", directory + "/file/it's/\"",
            directory + "/file/\udcff\u00e9\n", directory + "/loop/x", directory + "/" + new string('n', 256), directory + "/" + new string('\u00e9', 128),
            directory + "/file/" + string.Concat(Enumerable.Repeat(new string('d', 200) + "/", 21)), "/dev/null/x", directory + "/file/.", directory + "/file/",
        ];
        byte[][] bytes =
        [
            [], [(byte)'a', 0], [.. os.fsencode(directory), .. "/file/"u8, 0xFF], [.. os.fsencode(directory), .. "/loop/it's"u8],
            [.. os.fsencode(directory), (byte)'/', .. Enumerable.Repeat((byte)0xE9, 256)],
        ];
        int[] numbers = [ClosedDescriptor, -1, -2, int.MinValue, int.MaxValue];
        all = [.. texts, .. bytes, .. numbers.Select(number => (os.path_arg)number), default];
        absent = [directory + "/absent/x", directory + "/absent/it's/\udc80", "adder-absent/\"x", os.fsencode(directory + "/absent/\udcfe")];
    }

    internal IReadOnlyList<os.path_arg> Each => all;

    /// <summary>What not even a function that makes parents can use.</summary>
    internal Gen<os.path_arg> Any => Among.These(all);

    /// <summary>The same, and paths of which only a parent is missing.</summary>
    internal Gen<os.path_arg> AnyOrAbsent => Among.These([.. all, .. absent]);

    internal static Gen<int?> DirectoryDescriptor { get; } = Among.These<int?>(null, null, ClosedDescriptor, -1, -100, int.MinValue, int.MaxValue);
}
