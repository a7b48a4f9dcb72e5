using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.Exceptions;

public sealed class ExceptionTests
{
    private static readonly Type[] All = [.. typeof(OSError).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(Exception)) && type is { Namespace: nameof(Adder), IsNested: false })];

    public static TheoryData<string> Names => [.. All.Select(type => type.Name)];

    /// <remarks>What Python puts between a class and Exception and Adder lacks has no .NET twin that a caller would catch.</remarks>
    [Theory]
    [MemberData(nameof(Names))]
    public void a_class_derives_from_the_classes_that_it_derives_from_in_CPython(string name)
    {
        var ours = new List<string>();
        for (var type = All.Single(type => type.Name == name); type.Namespace == nameof(Adder); type = type.BaseType!) ours.Add(type.Name);
        var names = Python.Literal(All.Select(type => type.Name));
        Assert.Equal(CPython.Newest.Answer($"[c.__name__ for c in {name}.__mro__ if c.__name__ in {names}]"), "= " + Python.Literal(ours));
    }

    [Fact]
    public void the_fifteen_subclasses_of_OSError_are_there() =>
        Assert.Equal(
            CPython.Newest.Answer("sorted(c.__name__ for c in vars(__import__('builtins')).values() if isinstance(c, type) and issubclass(c, OSError) and c is not OSError)"),
            "= " + Python.Literal(All.Where(type => type.IsSubclassOf(typeof(OSError))).Select(type => type.Name).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData(typeof(OSError), typeof(IOException))]
    [InlineData(typeof(ValueError), typeof(ArgumentException))]
    [InlineData(typeof(TypeError), typeof(ArgumentException))]
    [InlineData(typeof(KeyError), typeof(KeyNotFoundException))]
    [InlineData(typeof(RuntimeError), typeof(InvalidOperationException))]
    [InlineData(typeof(ReferenceError), typeof(InvalidOperationException))]
    [InlineData(typeof(OverflowError), typeof(OverflowException))]
    public void NET_habit_catches_it_too(Type error, Type caught) => Assert.True(error.IsSubclassOf(caught));

    [Fact]
    public void a_KeyErrors_text_is_the_key_as_CPython_writes_it() =>
        Gen.OneOf(Fragments.AnyText.Select(text => (object?)text), Fragments.Bytes.Select(bytes => (object?)bytes), Gen.Int.Select(i => (object?)i),
            Gen.Double.Select(d => (object?)d), Gen.Bool.Select(b => (object?)b), Gen.Const((object?)null)).Sample(
            key => Assert.Equal(CPython.Newest.Answer($"str(KeyError({Python.Literal(key)}))"), Python.Outcome(() => new KeyError(key).Message)),
            iter: 500, threads: 1);

    [Fact]
    public void a_SystemExits_text_is_its_code_as_CPython_writes_it()
    {
        Assert.Equal(
            CPython.Newest.Answer("[str(SystemExit(code)) for code in (None, 0, 3, 'bye', b'bye', True, 1.0)] + [str(SystemExit())]"),
            Python.Outcome(() => new object?[] { null, 0, 3, "bye", "bye"u8.ToArray(), true, 1.0 }.Select(code => new SystemExit(code).Message)
                .Append(new SystemExit().Message)));
        Assert.Equal((null, 3), (new SystemExit().code, new SystemExit(3).code));
    }

    [Theory]
    [InlineData(typeof(ValueError))]
    [InlineData(typeof(TypeError))]
    [InlineData(typeof(RuntimeError))]
    [InlineData(typeof(NotImplementedError))]
    [InlineData(typeof(ReferenceError))]
    [InlineData(typeof(OverflowError))]
    [InlineData(typeof(UnicodeEncodeError))]
    [InlineData(typeof(OSError))]
    public void a_text_is_kept_as_it_is(Type type)
    {
        var inner = new InvalidOperationException();
        Assert.Equal("it's \"x\"", ((Exception)Activator.CreateInstance(type, "it's \"x\"")!).Message);
        Assert.Equal(string.Empty, ((Exception)Activator.CreateInstance(type)!).Message);
        Assert.Same(inner, ((Exception)Activator.CreateInstance(type, "x", inner)!).InnerException);
    }
}
