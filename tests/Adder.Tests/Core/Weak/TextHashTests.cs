using System.Globalization;
using Adder.Core.Weak;

namespace Adder.Tests.Core.Weak;

/// <summary>Hashes of texts beside what chance would give.</summary>
public sealed class TextHashTests
{
    private const int Many = 1 << 16;
    private const int Longest = 70;

    public static TheoryData<string, Func<int, string>> Patterns => new()
    {
        { "numbers", number => number.ToString(CultureInfo.InvariantCulture) },
        { "numbered names", number => $"key-{number}" },
        { "hexadecimal numbers", number => number.ToString("x8", CultureInfo.InvariantCulture) },
        { "paths", number => $"/usr/share/dictionaries/{number % 256}/words/{number / 256}.txt" },
        { "one character", number => ((char)number).ToString() },
        { "a character behind others", number => "abcdefghijk" + (char)number },
        { "a character before others", number => (char)number + "abcdefghijk" },
        { "many of one character", number => new string('a', number % 256) + new string('b', number / 256) },
    };

    [Fact]
    public void equal_texts_hash_alike_whatever_stands_around_them()
    {
        for (var length = 0; length <= Longest; length++)
        {
            var text = string.Create(length, length, (characters, seed) => Fill(characters, seed));
            var expected = TextHash.Of(text);
            foreach (var neighbour in "\0az\uFFFF")
                Assert.Equal(expected, TextHash.Of($"{neighbour}{text}{neighbour}{neighbour}".Substring(1, length)));
        }
    }

    [Fact]
    public void each_bit_of_each_character_counts()
    {
        for (var length = 1; length <= Longest; length++)
        {
            var characters = new char[length];
            Fill(characters, length);
            var hash = TextHash.Of(new string(characters));
            for (var bit = 0; bit < length * 16; bit++)
            {
                characters[bit / 16] ^= (char)(1 << (bit % 16));
                Assert.True(hash != TextHash.Of(new string(characters)), $"bit {bit} of {length} characters");
                characters[bit / 16] ^= (char)(1 << (bit % 16));
            }
        }
    }

    [Fact]
    public void the_length_counts() =>
        Assert.Equal(Longest, Enumerable.Range(0, Longest).Select(length => TextHash.Of(new string('\0', length))).Distinct().Count());

    [Theory]
    [MemberData(nameof(Patterns), DisableDiscoveryEnumeration = true)]
    public void texts_of_a_pattern_fall_into_buckets_as_by_chance(string pattern, Func<int, string> text)
    {
        // neighbours fall together, up to sixteen of them, so chance has fewer throws and deviates by up to four times as much
        AssertByChance(pattern, text, shift: 0, deviations: 7 * 4);
        foreach (var shift in new[] { 0, 8, 16 }) AssertByChance($"{pattern} and a dot", number => text(number) + '.', shift, deviations: 7);
    }

    [Fact]
    public void texts_that_count_are_neighbours()
    {
        for (var length = 5; length <= Longest; length++)
        {
            var hashes = Enumerable.Range(0, 10).Select(digit => TextHash.Of(new string('a', length - 1) + (char)('0' + digit))).ToArray();
            Assert.Equal(Enumerable.Range(0, 10).Select(digit => unchecked(hashes[0] + digit)), hashes);
        }
    }

    [Fact]
    public void each_process_has_its_own() =>
        Assert.Equal(3, Enumerable.Range(0, 3).Select(_ => Assert.Single(ChildProgram.Run("text-hash"))).Distinct().Count());

    internal static string Here() => TextHash.Of("Adder").ToString(CultureInfo.InvariantCulture);

    // Of n balls thrown into n boxes, n / e boxes stay empty, with a deviation of the root of n (1 / e - 2 / e²).
    private static void AssertByChance(string pattern, Func<int, string> text, int shift, int deviations)
    {
        var empty = Many - Enumerable.Range(0, Many).Select(number => (ushort)(TextHash.Of(text(number)) >> shift)).Distinct().Count();
        var expected = Many / double.E;
        var deviation = Math.Sqrt(Many * ((1 / double.E) - (2 / (double.E * double.E))));
        Assert.True(Math.Abs(empty - expected) < deviations * deviation, $"{pattern}, from bit {shift}: {empty} empty, {expected:f0} expected");
    }

    private static void Fill(Span<char> characters, int seed) => new Random(seed).NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(characters));
}
