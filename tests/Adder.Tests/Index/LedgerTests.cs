using System.Reflection;
using System.Text.RegularExpressions;
using Adder.Indexing;

namespace Adder.Tests.Index;

/// <summary>The built library against the list of every public name of Python's modules.</summary>
public sealed class LedgerTests(ITestOutputHelper output)
{
    private static readonly Ledger Ledger = new(Repository.At("tools/ledger"));

    [Fact]
    public void every_name_of_a_chapter_that_is_due_exists()
    {
        var missing = Ledger.Rows.Where(row => Ledger.IsDue(row) && !Exceptions.NotYet.ContainsKey(row.ToString()) && Surface.Find(row).Count == 0).ToArray();
        Assert.True(missing.Length == 0, string.Join('\n', missing.GroupBy(row => row.Chapter).Select(chapter => $"{chapter.Key}: {string.Join(' ', chapter)}")));
    }

    [Fact]
    public void the_chapters_say_how_far_they_are()
    {
        foreach (var chapter in Ledger.Rows.Where(row => !row.IsOffTarget).GroupBy(row => row.Chapter))
        {
            var missing = chapter.Where(row => Surface.Find(row).Count == 0).ToArray();
            output.WriteLine($"{chapter.Key}: {chapter.Count() - missing.Length} of {chapter.Count()}; missing: {string.Join(' ', missing.AsEnumerable())}");
        }

        Assert.True(Ledger.Rows.Count > 1200);
    }

    [Fact]
    public void guides_teach_and_the_others_do_not()
    {
        foreach (var row in Ledger.Rows)
        {
            var members = Surface.Find(row);
            if (row.Verdict == "guide") Assert.All(members, member => Assert.True(Surface.IsGuide(member), $"{row} should be a guide"));
            else Assert.All(members, member => Assert.False(Surface.IsGuide(member), $"{row} should work"));
        }
    }

    [Fact]
    public void parameters_bear_the_names_that_they_have_in_Python()
    {
        var wrong = from row in Ledger.Rows
                    where row.Kind is "function" or "method" && row.Verdict is "direct" or "mapped" && !Exceptions.OtherParameters.ContainsKey(row.ToString())
                    let methods = Surface.Find(row).OfType<MethodInfo>().ToArray()
                    where methods.Length > 0 && !row.Name.StartsWith("__", StringComparison.Ordinal)
                    let names = methods.SelectMany(method => method.GetParameters()).Select(parameter => parameter.Name!).ToHashSet()
                    let missing = PythonParameters(row.Signature).Where(name => !names.Contains(name)).ToArray()
                    where missing.Length > 0
                    select $"{row}{row.Signature} lacks {string.Join(", ", missing)}";
        Assert.True(wrong.ToArray() is [], string.Join("\n", wrong));
    }

    [Fact]
    public void what_Python_lacks_is_listed_with_its_reason()
    {
        var known = Ledger.Rows.Where(row => row.Module is "os" or "os.path" or "posixpath" or "ntpath" or "sys").SelectMany(row => Surface.Find(row)).ToHashSet();
        var unknown = new[] { typeof(os), typeof(os.path), typeof(posixpath), typeof(ntpath), typeof(sys) }
            .SelectMany(module => module.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => member is not MethodInfo { IsSpecialName: true } && !known.Contains(member))
                .Select(member => $"{module.FullName!["Adder.".Length..].Replace('+', '.')}.{member.Name}"))
            .Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(unknown.Except(Exceptions.Additions.Keys).ToArray() is [], $"not listed: {string.Join(' ', unknown.Except(Exceptions.Additions.Keys))}");
        Assert.True(Exceptions.Additions.Keys.Except(unknown).ToArray() is [], $"not there: {string.Join(' ', Exceptions.Additions.Keys.Except(unknown))}");
        Assert.All(Exceptions.Additions.Values, Assert.NotEmpty);
    }

    [Fact]
    public void the_tables_name_only_what_is_there()
    {
        var names = Ledger.Rows.Select(row => row.ToString()).ToHashSet();
        Assert.DoesNotContain(Ledger.Rows, row => row.Chapter == "?");
        Assert.All(Ledger.Chapters.Keys, key => Assert.Contains(key.Module == "builtins" ? key.Name : $"{key.Module}.{key.Name}", names));
        Assert.All(Exceptions.NotYet, entry =>
        {
            Assert.NotEmpty(entry.Value);
            Assert.Empty(Surface.Find(Assert.Single(Ledger.Rows, row => row.ToString() == entry.Key)));
        });
        Assert.All(Exceptions.OtherParameters, entry => Assert.True(entry.Value.Length > 0 && names.Contains(entry.Key), entry.Key));
    }

    private static IEnumerable<string> PythonParameters(string signature)
    {
        var depth = 0;
        var name = "";
        foreach (var c in Regex.Match(signature, @"^\((.*)\)( ->.*)?$").Groups[1].Value + ",")
        {
            if (c is '(' or '[') depth++;
            if (c is ')' or ']') depth--;
            if (c != ',' || depth > 0)
            {
                name += c;
                continue;
            }

            var plain = Regex.Match(name.Trim(), @"^\w+").Value;
            if (plain is not ("" or "self")) yield return plain;
            name = "";
        }
    }
}
