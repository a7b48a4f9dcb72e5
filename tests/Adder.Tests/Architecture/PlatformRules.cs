using System.Text.RegularExpressions;

namespace Adder.Tests.Architecture;

/// <summary>Where the choice of an operating system is made, and how the files of one system are named and marked.</summary>
internal static class PlatformRules
{
    private static readonly Dictionary<string, string> Attributes = new()
    {
        ["Unix"] = "[UnsupportedOSPlatform(\"windows\")]",
        ["Linux"] = "[SupportedOSPlatform(\"linux\")]",
        ["MacOS"] = "[SupportedOSPlatform(\"macos\")]",
        ["Windows"] = "[SupportedOSPlatform(\"windows\")]",
    };

    private static readonly Regex TopLevelType = new(@"^(?:(?:public|internal|file)\s+)?(?:(?:static|sealed|abstract|readonly|ref|unsafe|partial)\s+)*(?:class|struct|record(?: struct)?|interface|enum)\s+(\w+)", RegexOptions.Multiline);

    internal static IEnumerable<Rule> All =>
    [
        new("the operating system is asked for in neutral Core files only",
            source => source.IsLibrary && !IsNeutralCore(source) ? source.Occurrences(@"\bOperatingSystem\s*\.\s*Is\w+") : [])
        {
            Bad = ("src/Adder/Core/Files/X.Linux.cs", "class XLinux { bool b = OperatingSystem.IsLinux(); }"),
            Good = ("src/Adder/Core/Files/X.cs", "class X { bool b = OperatingSystem.IsLinux(); }"),
        },
        new("one assembly serves all systems, and the JIT folds the choice",
            source => source.IsLibrary ? source.Occurrences(@"\bIsOSPlatform\b|\bOSVersion\b|\bOSDescription\b|^[ \t]*#[ \t]*if\b|\n[ \t]*#[ \t]*if\b") : [])
        {
            Bad = ("src/Adder/Core/X.cs", "class X\n{\n#if LINUX\n#endif\n}"),
            Good = ("src/Adder/Core/X.cs", "// no RuntimeInformation.IsOSPlatform\nclass X\n{\n#pragma warning disable X1\n}"),
        },
        new("no DllImport", source => source.IsLibrary ? source.Occurrences(@"\bDllImport\b") : [])
        {
            Bad = ("src/Adder/Native/Unix/Libc.x.cs", "[DllImport(\"libc\")] static extern int f();"),
            Good = ("src/Adder/Native/Unix/Libc.x.cs", "[LibraryImport(\"libc\")] static partial int f();"),
        },
        new("no Console in the library outside the streams of sys",
            source => source.IsLibrary && !source.Name.Contains("Stream", StringComparison.Ordinal) ? source.Occurrences(@"\bConsole\s*\.\s*\w+") : [])
        {
            Bad = ("src/Adder/Core/X.cs", "Console.WriteLine(1);"),
            Good = ("src/Adder/sys/sys.Streams.cs", "public static TextIO stdout => Console.Out;"),
        },
        new("a type in a file of one system says so, by its attribute and, in Core, by its name",
            source => SystemOf(source) is { } system ? Unmarked(source, system) : [])
        {
            Bad = ("src/Adder/Core/Files/X.Linux.cs", "namespace N;\n\ninternal static class XLinux\n{\n}\n"),
            Good = ("src/Adder/Core/Files/X.Linux.cs", "namespace N;\n\n[SupportedOSPlatform(\"linux\")]\ninternal static class XLinux\n{\n    struct Y { }\n}\n"),
        },
        new("a type named after a system stands in that system's file",
            source => source.IsIn("Core") && SystemOf(source) is null
                ? TopLevelType.Matches(source.Code).Where(type => Attributes.Keys.Any(system => type.Groups[1].Value.EndsWith(system, StringComparison.Ordinal)))
                    .Select(type => source.At(type.Index, type.Value)) : [])
        {
            Bad = ("src/Adder/Core/Files/X.cs", "internal static class XUnix\n{\n}"),
            Good = ("src/Adder/Core/Files/X.Unix.cs", "internal static class XUnix\n{\n}"),
        },
    ];

    private static bool IsNeutralCore(Source source) => source.IsIn("Core") && SystemOf(source) is null;

    private static string? SystemOf(Source source) => Attributes.Keys.FirstOrDefault(system =>
        source.IsIn($"Native/{system}") || (source.IsIn("Core") && source.Name.EndsWith($".{system}.cs", StringComparison.Ordinal)));

    private static IEnumerable<string> Unmarked(Source source, string system)
    {
        var stem = source.Name.Split('.')[0];
        foreach (Match type in TopLevelType.Matches(source.Code))
        {
            var above = source.Text[..type.Index];
            above = above[(Math.Max(above.LastIndexOf(';'), above.LastIndexOf("\n}", StringComparison.Ordinal)) + 1)..];
            if (!above.Contains(Attributes[system], StringComparison.Ordinal)) yield return source.At(type.Index, $"{type.Value} lacks {Attributes[system]}");
            if (source.IsIn("Core") && !type.Groups[1].Value.EndsWith(system, StringComparison.Ordinal))
                yield return source.At(type.Index, $"{type.Value} should be called …{system}, such as {stem}{system}");
        }
    }
}
