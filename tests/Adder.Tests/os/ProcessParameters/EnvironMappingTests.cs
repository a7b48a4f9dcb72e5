using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.ProcessParameters;

/// <summary><c>os.environ</c> and <c>os.environb</c> as mappings: generated programs run on them and on CPython's, step by step.</summary>
[Collection(ProcessState.Name)]
public sealed class EnvironMappingTests : EnvironmentTest
{
    private static readonly Gen<string?> Name = Among.These<string?>(
        "A", "B", "C", "é", "x y", "\udc80", "\udcc3\udca9", "", "=", "a=b", "n\0l", "\ud800", "\U0001F600", null);

    private static readonly Gen<string?> Value = Among.These<string?>(
        "", "1", "2", "v=w", "é", "it's \"x\"", "\udcff", "\udcc3\udca9", "n\0l", "\udfff", null);

    private static readonly Gen<(string Source, Func<object?> Call)> Step = Gen.Select(Gen.Int[0, 21], Name, Value, Among.These<string?>("d", "", null),
        (kind, name, value, other) =>
        {
            var (k, v, d) = (Python.Literal(name), Python.Literal(value), Python.Literal(other));
            var (kb, vb) = (Bytes(name), Bytes(value));
            return kind switch
            {
                0 => Of($"os.environ[{k}]", () => os.environ[name!]),
                1 or 2 or 3 => Of($"os.environ.__setitem__({k}, {v})", () => Nothing(() => os.environ[name!] = value!)),
                4 => Of($"os.environ.__delitem__({k})", () => Nothing(() => os.environ.__delitem__(name!))),
                5 => Of($"os.environ.get({k}, {d})", () => os.environ.get(name!, other)),
                6 => Of($"os.environ.setdefault({k}, {v})", () => os.environ.setdefault(name!, value!)),
                7 => Of($"os.environ.pop({k})", () => os.environ.pop(name!)),
                8 => Of($"os.environ.pop({k}, {d})", () => os.environ.pop(name!, other)),
                9 => Of("os.environ.popitem()", () => Pair(os.environ.popitem())),
                10 => Of($"os.environ.update([('P', '1'), ({k}, {v})])", () => Nothing(() => os.environ.update(("P", "1"), (name!, value!)))),
                11 => Of("os.environ.update({'P': '2', 'Q': '3'})", () => Nothing(() => os.environ.update(new OrderedDictionary<string, string> { ["P"] = "2", ["Q"] = "3" }))),
                12 => Of($"{k} in os.environ", () => os.environ.Contains(name!)),
                13 => Of("list(os.environ)", () => Names(os.environ)),
                14 => Of("repr(os.environ) + repr(os.environb)", () => $"{os.environ}{os.environb}"),
                15 => Of($"os.getenv({k}, {d})", () => os.getenv(name!, other)),
                16 => Of($"os.environb[{kb}]", () => os.environb[Of(name)!]),
                17 => Of($"os.environb.__setitem__({kb}, {vb})", () => Nothing(() => os.environb[Of(name)!] = Of(value)!)),
                18 => Of($"os.environb.pop({kb})", () => os.environb.pop(Of(name)!)),
                19 => Of($"{kb} in os.environb", () => os.environb.Contains(Of(name)!)),
                20 => Of($"os.getenvb({kb})", () => os.getenvb(Of(name)!)),
                _ => Of($"os.putenv({k}, {v}) if None not in ({k}, {v}) else None", () => Nothing(() => PutBoth(name, value))),
            };
        });

    [Fact]
    public void generated_programs_do_what_they_do_in_CPython() =>
        Step.Array[1, 12].Sample(
            steps =>
            {
                os.environ.clear();
                CPython.Newest.Answer("os.environ.clear()");
                foreach (var (source, call) in steps)
                {
                    Assert.Equal(source + "\n" + CPython.Newest.Answer(source), source + "\n" + Python.Outcome(call));
                    Assert.Equal(
                        CPython.Newest.Answer("(len(os.environ), list(os.environ.items()), list(os.environb.items()), list(os.environ.values()))"),
                        Python.Outcome(() => (os.environ.Count, os.environ.items().Select(Pair), os.environb.items().Select(Pair), os.environ.values())));
                }
            },
            iter: 1_000, threads: 1);

    [Fact]
    public void an_assignment_by_or_changes_the_mapping_in_place()
    {
        var same = os.environ;
        os.environ |= new Dictionary<string, string> { ["ADDER_A"] = "1" };
        os.environb |= new Dictionary<byte[], byte[]> { ["ADDER_B"u8.ToArray()] = "2"u8.ToArray() };
        same |= [new KeyValuePair<string, string>("ADDER_C", "3")];
        Assert.Same(same, os.environ);
        Assert.Equal(("1", "2", "3"), (os.environ["ADDER_A"], os.environ["ADDER_B"], CLibrary.Get("ADDER_C")));
    }

    [Fact]
    public void or_makes_a_dictionary_that_reaches_nobody()
    {
        os.environ.clear();
        os.environ.update(("A", "1"), ("B", "2"));
        var other = new Dictionary<string, string> { ["B"] = "3", ["C"] = "4" };
        CPython.Newest.Answer("os.environ.clear(); os.environ.update(A='1', B='2'); other = {'B': '3', 'C': '4'}");
        Assert.Equal(
            CPython.Newest.Answer("[list(d.items()) for d in (os.environ | other, other | os.environ, os.environ | os.environ)]"),
            Python.Outcome(() => new[] { os.environ | other, other | os.environ, os.environ | os.environ }.Select(d => d.Select(Pair))));
        (os.environ | other)["D"] = "5";
        os.environ.copy()["D"] = "5";
        Assert.Null(os.getenv("D"));
    }

    [Fact]
    public void a_copy_of_environb_finds_its_keys_by_what_they_hold()
    {
        os.environ["ADDER_A"] = "1";
        Assert.Equal("1"u8, os.environb.copy()["ADDER_A"u8.ToArray()]);
        var merged = os.environb | new Dictionary<byte[], byte[]> { ["ADDER_A"u8.ToArray()] = "2"u8.ToArray() };
        Assert.Equal((os.environ.Count, "2"), (merged.Count, os.fsdecode(merged["ADDER_A"u8.ToArray()])));
    }

    [Fact]
    public void views_show_what_came_after_them()
    {
        os.environ.clear();
        var (keys, values, items) = (os.environ.keys(), os.environ.values(), os.environ.items());
        os.environ["A"] = "1";
        Assert.Equal(("A", "1", 1), (Assert.Single(keys), Assert.Single(values), items.Count));
        Assert.Contains(new KeyValuePair<string, string>("A", "1"), items);
        Assert.DoesNotContain(new KeyValuePair<string, string>("A", "2"), items);
        CPython.Newest.Answer("os.environ.clear(); os.environ['A'] = '1'");
        Assert.Equal(
            CPython.Newest.Answer("[repr(os.environ.keys()), repr(os.environ.values()), repr(os.environ.items())]"),
            Python.Outcome(() => new[] { keys.ToString(), values.ToString(), items.ToString() }));
    }

    [Fact]
    public void no_mapping_at_all_raises_what_it_raises_in_CPython()
    {
        IEnumerable<KeyValuePair<string, string>> none = null!;
        Assert.Equal(CPython.Newest.Answer("os.environ.update(None)"), Python.Outcome(() => os.environ.update(none)));
        Assert.Equal(CPython.Newest.Answer("os.environ.__ior__(None)"), Python.Outcome(() => os.environ |= none));
        Assert.Equal(CPython.Newest.Answer("os.environ | None"), Python.Outcome(() => os.environ | none));
        Assert.Equal(CPython.Newest.Answer("None | os.environ"), Python.Outcome(() => none | os.environ));
    }

    [Fact]
    public void it_may_be_changed_while_it_is_enumerated()
    {
        os.environ.clear();
        os.environ.update(("A", "1"), ("B", "2"));
        foreach (var name in os.environ)
        {
            os.environ.Remove(name);
            os.environ[name + name] = "3";
        }

        Assert.Equal(["AA", "BB"], Names(os.environ));
    }

    [Fact]
    public void it_is_a_dictionary_to_the_rest_of_NET()
    {
        os.environ.clear();
        IDictionary<string, string> dictionary = os.environ;
        dictionary.Add("A", "1");
        Assert.Throws<ArgumentException>(() => dictionary.Add("A", "2"));
        Assert.Equal("1", CLibrary.Get("A"));
        Assert.Equal(["A"], dictionary.Keys);
        Assert.Equal([new("A", "1")], new Dictionary<string, string>(os.environ));
        Assert.Equal("A=1", string.Join(";", os.environ.Select(pair => $"{pair.Key}={pair.Value}")));
        Assert.False(dictionary.Remove(new KeyValuePair<string, string>("A", "2")));
        Assert.True(dictionary.Remove(new KeyValuePair<string, string>("A", "1")));
        Assert.False(dictionary.Remove("A"));
        Assert.Null(CLibrary.Get("A"));
        Assert.False(((IReadOnlyDictionary<string, string>)os.environ).TryGetValue("A", out _));
    }

    [Fact]
    public void names_and_values_are_encoded_as_in_CPython() =>
        Assert.Equal(
            CPython.Newest.Answer("""
                [os.environ.encodekey('é\udcff'), os.environ.encodevalue('v'), os.environ.decodekey(b'\xff'), os.environ.decodevalue(b'v'),
                os.environb.encodekey(b'\xff'), os.environb.decodevalue(b'\xff')]
                """.ReplaceLineEndings("")),
            Python.Outcome(() => new object[]
            {
                os.environ.encodekey("é\udcff"), os.environ.encodevalue("v"), os.environ.decodekey([0xFF]), os.environ.decodevalue("v"u8.ToArray()),
                os.environb.encodekey([0xFF]), os.environb.decodevalue([0xFF]),
            }));

    private static (string, Func<object?>) Of(string source, Func<object?> call) => (source, call);

    // a text that has no bytes stands for some bytes that have no text
    private static byte[]? Of(string? name) => name is null ? null : name.Any(c => c is '\ud800' or '\udfff') ? [0xF0, 0x9F] : os.fsencode(name);

    private static string Bytes(string? name) => Python.Literal(Of(name));

    private static object? Nothing(Action call)
    {
        call();
        return null;
    }

    // what putenv does must not be seen; that the two sides stay equal shows it
    private static void PutBoth(string? name, string? value)
    {
        if (name is not null && value is not null) os.putenv(name, value);
    }

    private static (T, T) Pair<T>(KeyValuePair<T, T> pair) => (pair.Key, pair.Value);

    private static List<string> Names(os.Environ<string> environ)
    {
        var names = new List<string>();
        foreach (var name in environ) names.Add(name);
        return names;
    }
}
