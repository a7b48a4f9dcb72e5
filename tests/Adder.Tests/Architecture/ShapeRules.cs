using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Adder.Tests.Architecture;

/// <summary>How files look, and what must not be in them.</summary>
internal static class ShapeRules
{
    internal const int MostLines = 400;

    /// <summary>Tables, which nobody reads from top to bottom: the only files that may be longer.</summary>
    internal static readonly Dictionary<string, string> LongTables = new()
    {
        ["src/Adder/companions/errno.cs"] = "one documented constant for each error number",
    };

    internal static IEnumerable<Rule> All =>
    [
        new("no file is longer than 400 lines",
            source => source.Path.EndsWith(".cs", StringComparison.Ordinal) && source.LineCount > MostLines && !LongTables.ContainsKey(source.Path)
                ? [$"{source.Path}: {source.LineCount} lines"] : [])
        {
            Bad = ("src/Adder/Core/X.cs", new string('\n', MostLines) + "x"),
            Good = ("src/Adder/Core/X.cs", new string('\n', MostLines - 1) + "x\n"),
        },
        new("no regions", source => source.Occurrences(@"#\s*region"))
        {
            Bad = ("tests/Adder.Tests/X.cs", "class X\n{\n    #region y\n}"),
            Good = ("tests/Adder.Tests/X.cs", "class X { string s = \"#region\"; }"),
        },
        new("no banners", source => Comments(source, @"^\s*(//+\s*[-=*#_~]{3,}|/{4,}|/\*{3,})"))
        {
            Bad = ("src/Adder/Core/X.cs", "// ----- private -----\nclass X;"),
            Good = ("src/Adder/Core/X.cs", "/// <summary>x - y</summary>\n// - 1 is an error\nclass X;"),
        },
        new("nothing unfinished",
            source => Comments(source, @"//.*\b(TODO|FIXME|HACK|XXX)\b").Concat(source.Occurrences(@"\bNotImplementedException\b")))
        {
            Bad = ("src/Adder/Core/X.cs", "class X { int F() => 1; // TODO: two\n}"),
            Good = ("src/Adder/Core/X.cs", "class X { int F() => throw new NotImplementedError(); }"),
        },
        new("no names that say nothing",
            source => source.IsLibrary ? source.Occurrences(@"\b(class|struct|record|interface|enum)\s+\w*(Helpers?|Utils?|Utilit(y|ies)|Managers?)\b") : [])
        {
            Bad = ("src/Adder/Core/X.cs", "static class PathUtils { }"),
            Good = ("src/Adder/Core/X.cs", "static class PosixPath { }"),
        },
        new("no test waits for time to pass",
            source => source.IsTest ? source.Occurrences(@"\bThread\s*\.\s*Sleep\b|\bTask\s*\.\s*Delay\b|\bSpinWait\s*\.\s*SpinUntil\b") : [])
        {
            Bad = ("tests/Adder.Tests/X.cs", "await Task.Delay(10);"),
            Good = ("tests/Adder.Tests/X.cs", "CPython.Newest.Answer(\"Task.Delay\");"),
        },
        new("an attribute holds no half of a surrogate pair, as it is stored in UTF-8",
            source => source.IsTest ? Regex.Matches(source.Text, @"^ *\[InlineData\(.*[^\\]\\u[dD][89a-fA-F]", RegexOptions.Multiline).Select(found => source.At(found.Index, found.Value)) : [])
        {
            Bad = ("tests/Adder.Tests/X.cs", "class X\n{\n    [InlineData(\"a\\udc80\")]\n}"),
            Good = ("tests/Adder.Tests/X.cs", "class X\n{\n    [InlineData(\"a\\\\udc80\")]\n}"),
        },
        new("native declarations name their header", source => source.IsIn("Native/Unix", "Native/Linux", "Native/MacOS") ? Headerless(source) : [])
        {
            Bad = ("src/Adder/Native/Linux/Libc.sys_stat.cs", "namespace N;\n\n// fcntl.h\nstatic class Libc\n{\n    struct statx { }\n}"),
            Good = ("src/Adder/Native/Linux/Libc.sys_stat.cs", "namespace N;\n\n// sys/stat.h\n[A]\nstatic class Libc\n{\n    // linux/stat.h\n    [S]\n    struct statx { }\n}"),
        },
        new("the library depends on nothing", source => source.Path == "src/Adder/Adder.csproj" ? Dependencies(source.Text) : [])
        {
            Bad = ("src/Adder/Adder.csproj", "<Project><ItemGroup><PackageReference Include=\"X\" /></ItemGroup></Project>"),
            Good = ("src/Adder/Adder.csproj", "<Project><ItemGroup><PackageReference Include=\"X\" PrivateAssets=\"all\" /></ItemGroup></Project>"),
        },
    ];

    private static IEnumerable<string> Comments(Source source, string pattern) =>
        source.Lines.Zip(source.Code.Split('\n')).Index()
            .Where(line => Regex.Match(line.Item.First, pattern) is { Success: true } found && line.Item.Second.AsSpan(found.Index).IsWhiteSpace())
            .Select(line => $"{source.Path}:{line.Index + 1}: {line.Item.First.Trim()}");

    private static IEnumerable<string> Headerless(Source source)
    {
        var header = source.Name["Libc.".Length..^".cs".Length];
        var lines = source.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Regex.Match(lines[i], @"^( *)[\w ]*\b(class|struct)\s+(\w+)") is not { Success: true } type) continue;
            var above = i - 1;
            while (above >= 0 && lines[above].TrimStart().StartsWith('[')) above--;
            var named = above >= 0 ? Regex.Match(lines[above], @"^\s*//.*?([\w/]+)\.h\b") : Match.Empty;
            var isRight = type.Groups[2].Value == "struct" ? named.Success : named.Groups[1].Value.Replace('/', '_') == header;
            if (!isRight) yield return $"{source.Path}:{i + 1}: {type.Groups[3].Value} wants a line above it that names its header";
        }
    }

    private static IEnumerable<string> Dependencies(string project) =>
        XDocument.Parse(project).Descendants().Where(e => e.Name.LocalName is "PackageReference" or "ProjectReference" && (string?)e.Attribute("PrivateAssets") != "all")
            .Select(e => $"{e.Name.LocalName} {(string?)e.Attribute("Include")}");
}
