using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Adder.Indexing;

namespace Adder.Tests.Index;

/// <summary>The names that teach instead of working.</summary>
public sealed class GuideTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly MemberInfo[] Guides =
    [
        .. typeof(os).Assembly.GetExportedTypes().SelectMany(type => type.GetMembers(Declared))
            .Where(member => Surface.IsGuide(member) && member is not MethodInfo { IsSpecialName: true }),
    ];

    public static TheoryData<string> Functions => [.. Guides.OfType<MethodInfo>().Where(method => method.IsStatic).Select(Name).Distinct()];

    [Theory]
    [MemberData(nameof(Functions))]
    public void a_call_with_any_arguments_meets_one_sentence(string name)
    {
        var overloads = Guides.OfType<MethodInfo>().Where(method => Name(method) == name).ToArray();
        var sentence = Assert.Single(overloads.Select(Sentence).Distinct());
        var any = Assert.Single(overloads, method => method.GetParameters() is [{ ParameterType: var type }] && type == typeof(object[]));
        Assert.True(any.GetParameters()[0].IsDefined(typeof(ParamArrayAttribute)));
        var error = Assert.Throws<TargetInvocationException>(() => any.Invoke(null, [Array.Empty<object>()]));
        Assert.Equal(sentence, Assert.IsType<PlatformNotSupportedException>(error.InnerException).Message);
    }

    [Fact]
    public void a_guide_is_one_sentence_that_is_said_at_run_time_as_well()
    {
        Assert.All(Guides, guide =>
        {
            Assert.InRange(Sentence(guide).Length, 20, 200);
            Assert.DoesNotMatch(@"\.(\s|$)", Sentence(guide));
        });
        foreach (var property in Guides.OfType<PropertyInfo>().Where(property => property.GetMethod!.IsStatic))
        {
            var error = Assert.Throws<TargetInvocationException>(() => property.GetValue(null));
            Assert.Equal(Sentence(property), Assert.IsType<PlatformNotSupportedException>(error.InnerException).Message);
        }
    }

    /// <remarks>One file is one program, and the compiler of the SDK is given all of them at once.</remarks>
    [Fact]
    public void a_program_that_uses_a_guide_does_not_compile_and_is_told_the_sentence()
    {
        using var folder = new TemporaryDirectory();
        var guides = Guides.DistinctBy(Name).Where(guide => guide.DeclaringType!.Namespace == nameof(Adder)).ToArray();
        foreach (var (i, guide) in guides.Index()) File.WriteAllText(Path.Combine(folder.FullName, $"{i}.cs"), $"using Adder; class C{i} {{ {Use(guide)} }}");
        var said = Compile(folder.FullName).ToLookup(line => Regex.Match(line, @"(\d+)\.cs\(").Groups[1].Value);
        Assert.True(guides.Length > 150);
        foreach (var (i, guide) in guides.Index())
            Assert.True(said[$"{i}"].Any(line => line.Contains($"error ADDER001: '", StringComparison.Ordinal) && line.EndsWith(Sentence(guide) + "'", StringComparison.Ordinal)),
                $"{Use(guide)}: {Sentence(guide)}\n{string.Join('\n', said[$"{i}"])}");
    }

    private static string Use(MemberInfo guide)
    {
        var owner = TypeName(guide.DeclaringType!);
        var name = "@" + guide.Name;
        return guide switch
        {
            Type type => $"void F(object x) {{ _ = typeof({TypeName(type)}); }}",
            MethodInfo { IsStatic: true } => $"void F() {{ {owner}.{name}(null, null, null, null, null, null, null); }}",
            MethodInfo => $"void F({owner} x) {{ x.{name}(null, null, null, null, null, null, null); }}",
            PropertyInfo { GetMethod.IsStatic: true } or FieldInfo { IsStatic: true } => $"void F() {{ _ = {owner}.{name}; }}",
            _ => $"void F({owner} x) {{ _ = x.{name}; }}",
        };
    }

    private static string TypeName(Type type) =>
        Regex.Replace(type.FullName!, @"`1", "<int>").Replace('+', '.');

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.FullName}.{member.Name}";

    private static string Sentence(MemberInfo member) => member.GetCustomAttribute<ObsoleteAttribute>()!.Message!;

    private static string[] Compile(string folder)
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var root = Path.GetFullPath(Path.Combine(runtime, "../../.."));
        var compiler = Directory.GetFiles(Path.Combine(root, "sdk"), "csc.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        string[] references = [typeof(os).Assembly.Location, .. Directory.GetFiles(runtime, "System*.dll").Where(file => !file.Contains("Native", StringComparison.Ordinal))];
        File.WriteAllLines(Path.Combine(folder, "options.rsp"), ["-nologo", "-noconfig", "-nostdlib", "-target:library", "-out:none.dll", "-preferreduilang:en", .. references.Select(file => $"-r:\"{file}\""), "*.cs"]);
        var start = new ProcessStartInfo(Path.Combine(root, "dotnet"), [compiler, "@options.rsp"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        Assert.Equal(1, process.ExitCode);
        return lines;
    }
}
