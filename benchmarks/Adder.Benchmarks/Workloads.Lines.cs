using System.Text;

namespace Adder.Benchmarks;

internal static partial class Workloads
{
    private const int Lines = 1_000_000;
    private const string Line = "a line as long as many lines are\n";

    private static ulong AdderReadLines(string path)
    {
        ulong characters = 0;
        using var file = os.fdopen(os.open(path, os.O_RDONLY), encoding: "utf-8");
        foreach (var line in file) characters += (ulong)line.Length;
        return characters;
    }

    private static ulong AdderWriteLines()
    {
        ulong characters = 0;
        using var file = os.fdopen(os.open("/dev/null", os.O_WRONLY), "w", encoding: "utf-8");
        for (var i = 0; i < Lines; i++) characters += (ulong)file.write(Line);
        return characters;
    }

    private static ulong ReaderReadLines(string path)
    {
        ulong characters = 0;
        using var file = new StreamReader(path);
        while (file.ReadLine() is { } line) characters += (ulong)line.Length + 1;
        return characters;
    }

    private static ulong WriterWriteLines()
    {
        ulong characters = 0;
        using var file = new StreamWriter("/dev/null", false, new UTF8Encoding(false));
        for (var i = 0; i < Lines; i++)
        {
            file.Write(Line);
            characters += (ulong)Line.Length;
        }

        return characters;
    }
}
