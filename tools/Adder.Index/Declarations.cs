using System.Reflection;
using System.Text.RegularExpressions;

namespace Adder.Indexing;

/// <summary>In which source file a public member is declared.</summary>
internal sealed class Declarations
{
    private readonly (string Path, string Text)[] files;

    internal Declarations(string root) => files =
    [
        .. Directory.EnumerateFiles(Path.Combine(root, "src", "Adder"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(path => !Regex.IsMatch(path, "/(obj|bin|Core|Native)/"))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(Path.Combine(root, path)))),
    ];

    internal string? FileOf(MemberInfo member)
    {
        var owner = member as Type ?? member.DeclaringType!;
        var declaring = files.Where(file => Regex.IsMatch(file.Text, $@"\b(class|struct|record|interface|enum)\s+{Plain(owner)}\b")).ToArray();
        if (declaring.Length == 0) return null;
        if (member is Type) return declaring[0].Path;
        var name = member is PropertyInfo { Name: "Item" } ? @"this\[" : member.Name.StartsWith("op_", StringComparison.Ordinal) ? "operator" : $@"{Plain(member)}\b";
        var scope = owner is { IsAbstract: true, IsSealed: true } ? @"\bpublic\s+(static|const)\b" : @"\bpublic\b";
        var containing = declaring.Where(file => Regex.IsMatch(file.Text, $@"{scope}[^;{{}}=/()]*(\([^()]*\)[^;{{}}=/()]*)?\b@?{name}")).Select(file => file.Path).ToArray();
        return containing.FirstOrDefault() ?? declaring[0].Path;
    }

    private static string Plain(MemberInfo member) => Regex.Escape(member.Name.Split('`')[0]);
}
