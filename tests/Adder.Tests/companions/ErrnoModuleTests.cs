using System.Reflection;
using Adder.Tests.Oracle;

namespace Adder.Tests.Companions;

public sealed class ErrnoModuleTests
{
    [Fact]
    public void every_name_of_Pythons_errno_has_the_same_number()
    {
        var ours = typeof(errno).GetMembers(BindingFlags.Static | BindingFlags.Public)
            .Where(member => member.Name[0] == 'E').Select(member => member.Name).Order(StringComparer.Ordinal)
            .Select(name => (name, Convert.ToInt32(typeof(errno).GetField(name)?.GetValue(null) ?? typeof(errno).GetProperty(name)?.GetValue(null), null)));
        Assert.Equal(CPython.Newest.Answer("sorted((n, v) for n, v in vars(errno).items() if n[0] == 'E')"), "= " + Python.Literal(ours));
    }

    [Fact]
    public void errorcode_gives_the_name_that_Pythons_gives()
    {
        var ours = errno.errorcode.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value));
        Assert.Equal(CPython.Newest.Answer("sorted(errno.errorcode.items())"), "= " + Python.Literal(ours));
    }

    [Fact]
    public void strerror_gives_the_systems_words_for_every_number()
    {
        int[] odd = [-1, -2, 4711, 133, 512, 524, int.MaxValue, int.MinValue];
        foreach (var number in Enumerable.Range(0, 201).Concat(odd))
            Assert.Equal(CPython.Newest.Answer($"os.strerror({number})"), Python.Outcome(() => os.strerror(number)));
    }

    [Fact]
    public void the_class_of_the_error_for_every_number_is_Pythons()
    {
        foreach (var number in Enumerable.Range(1, 200))
        {
            Assert.Equal(CPython.Newest.Answer($"type(OSError({number}, 'x')).__name__"), Python.Outcome(() => OSError.from_errno(number).GetType().Name));
        }
    }
}
