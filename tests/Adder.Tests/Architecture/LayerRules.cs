using System.Reflection;
using System.Text.RegularExpressions;

namespace Adder.Tests.Architecture;

/// <summary>Who may call whom: surface → Core → Native → nothing.</summary>
internal static class LayerRules
{
    private static readonly Regex ModuleMember = new(@"(?<![\w.@])(os|sys|errno|stat|posixpath|ntpath|signal|atexit|threading|queue|weakref)\.(@?\w+)");

    internal static IEnumerable<Rule> All =>
    [
        new("the surface never calls Native", source => source.IsSurface ? source.Occurrences(@"\bNative\s*\.\s*\w+|\bLibc\b") : [])
        {
            Bad = ("src/Adder/os/os.X.cs", "public static partial class os { public static int getpid() => Native.Unix.Libc.getpid(); }"),
            Good = ("src/Adder/os/os.X.cs", "// Native.Unix is far away\npublic static partial class os { public static int getpid() => ProcessIds.Own(); }"),
        },
        new("Core uses the surface's value types and exceptions, never its functions", source => source.IsIn("Core") ? SurfaceCalls(source) : [])
        {
            Bad = ("src/Adder/Core/Files/X.cs", "internal static class X { internal static void Make(os.path_arg p) => os.mkdir(p); }"),
            Good = ("src/Adder/Core/Files/X.cs", "internal static class X { static os.path_arg F(E stat) => stat.mode + e.errno.x + \"os.mkdir(\"; /* os.mkdir */ }"),
        },
        new("Native calls nothing and decides nothing",
            source => source.IsIn("Native") ? source.Occurrences(@"\bAdder\.(Core|os|sys)\b|\bOperatingSystem\b|\b(if|for|foreach|while|switch|throw|return|try|goto)\b|=>") : [])
        {
            Bad = ("src/Adder/Native/Unix/Libc.x.cs", "static partial class Libc { static int two() { return 2; } }"),
            Good = ("src/Adder/Native/Unix/Libc.x.cs", "// x.h: if it fails, throw\nstatic partial class Libc { internal static partial int two(); }"),
        },
        new("native declarations stand in Native",
            source => source.IsLibrary && !source.IsIn("Native") ? source.Occurrences(@"\bLibraryImport\b|\bextern\b") : [])
        {
            Bad = ("src/Adder/Core/Files/X.Unix.cs", "static partial class X { [LibraryImport(\"libc\")] static partial int f(); }"),
            Good = ("src/Adder/Native/Unix/Libc.x.cs", "static partial class Libc { [LibraryImport(\"libc\")] static partial int f(); }"),
        },
        new("a static member of os and sys is one public expression", source => source.IsIn("os", "sys") ? Statements(source) : [])
        {
            Bad = ("src/Adder/os/os.X.cs", """
                public static partial class os
                {
                    private static int count;
                    public static string cwd { get { return "x"; } }
                    public static int f(int mode = 3) { return mode; }
                    public static Action g() => () => { if (true) return; };
                }
                """),
            Good = ("src/Adder/os/os.X.cs", """
                public static partial class os
                {
                    public const int F_OK = 0;
                    public static IReadOnlySet<string> names { get; } = new HashSet<string> { "a" };
                    public static T f<T>(int mode = 3) where T : class => Core.F<T>(mode);
                    public sealed class Result { private int x; public int Y() { if (x == 0) return 1; return 2; } }
                    public static partial class path { public static bool isdir(path_arg s) => Core.IsDirectory(s); }
                }
                """),
        },
    ];

    private static IEnumerable<string> SurfaceCalls(Source source) =>
        ModuleMember.Matches(source.Code)
            .Where(found => IsFunctionOrConstant(found.Groups[1].Value, found.Groups[2].Value.TrimStart('@')))
            .Select(found => source.At(found.Index, found.Value))
            .Concat(source.Occurrences(@"using\s+static\s+Adder\.[a-z]\w*"));

    // A local variable may well be called stat: only what the module really has counts.
    private static bool IsFunctionOrConstant(string module, string member) =>
        typeof(os).Assembly.GetType($"Adder.{module}")?.GetMember(member, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Any(found => found is not Type { IsAbstract: false } and not Type { IsSealed: false }) == true;

    private static IEnumerable<string> Statements(Source source) =>
        Member.Of(source.Code).SelectMany(member => new[]
        {
            member.IsPublic ? null : "is not public",
            member.HasBlock ? "has a block" : null,
            Regex.IsMatch(member.Body, @"\b(if|for|foreach|while|try|throw|goto)\b") ? "decides for itself" : null,
        }.OfType<string>().Select(what => source.At(member.Index, $"{member.Header} {what}")));
}
