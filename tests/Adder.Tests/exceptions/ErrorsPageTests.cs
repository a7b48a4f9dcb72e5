using System.Reflection;
using System.Text.RegularExpressions;

namespace Adder.Tests.Exceptions;

/// <summary>docs/errors.md against the library.</summary>
public sealed class ErrorsPageTests
{
    private static readonly string[][] Rows = [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "errors.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Trim('|').Split('|'))];

    [Fact]
    public void each_number_of_the_page_raises_the_class_beside_it_and_every_class_has_its_row()
    {
        var listed = new List<string>();
        foreach (var row in Rows.Where(row => Regex.IsMatch(row[1], "^ `E[A-Z]+`")))
        {
            var name = Names(row[0]).Single();
            listed.Add(name);
            Assert.All(Names(row[1]), number => Assert.Equal(name, OSError.from_errno(Number(number)).GetType().Name));
        }

        var raised = Enumerable.Range(1, 200).Select(number => OSError.from_errno(number).GetType()).Where(type => type != typeof(OSError));
        Assert.Equal(raised.Select(type => type.Name).Distinct().Order(), listed.Order());
    }

    [Fact]
    public void each_class_has_the_base_that_the_page_gives_it()
    {
        var rows = Rows.Where(row => row.Length == 3 && Regex.IsMatch(row[1], "^ `[A-Z][a-z]+[A-Za-z]+` $")).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(
            Names(row[1]).Single(), typeof(OSError).Assembly.GetType("Adder." + Names(row[0]).Single())!.BaseType!.Name));
    }

    [Fact]
    public void each_clause_of_the_page_catches_what_the_page_says()
    {
        var clauses = Rows.Where(row => row[0].Contains("catch", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(clauses);
        foreach (var clause in clauses)
        {
            var name = Regex.Match(clause[0], @"catch \((\w+)\)").Groups[1].Value;
            var caught = new[] { "System.IO.", "System.", "System.Collections.Generic." }.Select(space => typeof(object).Assembly.GetType(space + name)).First(type => type is not null)!;
            Assert.All(Names(clause[1]), error => Assert.True(typeof(OSError).Assembly.GetType("Adder." + error)!.IsSubclassOf(caught), error));
        }
    }

    private static string[] Names(string cell) => [.. Regex.Matches(cell, @"`(\w+)`").Select(found => found.Groups[1].Value)];

    private static int Number(string name) =>
        (int)((typeof(errno).GetField(name) as MemberInfo ?? typeof(errno).GetProperty(name)) switch
        {
            FieldInfo field => field.GetValue(null)!,
            PropertyInfo property => property.GetValue(null)!,
            _ => throw new ArgumentException(name),
        });
}
