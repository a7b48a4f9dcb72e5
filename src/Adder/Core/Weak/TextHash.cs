using System.Runtime.CompilerServices;

namespace Adder.Core.Weak;

/// <summary>Hashes of texts, others in each process, so that nobody can choose texts that collide. They take fewer steps than
/// <see cref="string.GetHashCode()"/>.</summary>
/// <remarks>A number is folded into the next two words of the text by a multiplication, both halves of whose product count. The last block
/// may begin in the one before it, and the words of a short text may overlap. The low bits of the last character have no part in this: they
/// tell neighbours apart, as texts are that count something, which so stay together in memory.</remarks>
internal static class TextHash
{
    private const int Word = sizeof(ulong);
    private const int HalfWord = sizeof(uint);
    private const int Block = 2 * Word;

    // Of the last character of a word, its low bits. Sixteen neighbours are in few lines of the processor's cache.
    private const int LastCharacter = 8 * (Word - sizeof(char));
    private const ulong NeighbourBits = 0xFUL << LastCharacter;

    private static readonly (ulong Start, ulong Factor) Secret = Unsafe.BitCast<Guid, (ulong, ulong)>(Guid.NewGuid());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Of(string text)
    {
        ref var bytes = ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in text.GetPinnableReference()));
        var length = text.Length * sizeof(char);
        ref var end = ref Unsafe.Add(ref bytes, length);
        var state = Secret.Start ^ (uint)length;
        var (first, last) = (0UL, 0UL);
        if (length > Block)
        {
            for (; length > Block; length -= Block)
            {
                state = Folded(WordAt(ref bytes, 0) ^ Secret.Factor, WordAt(ref bytes, Word) ^ state);
                bytes = ref Unsafe.Add(ref bytes, Block);
            }

            (first, last) = (WordAt(ref end, -Block), WordAt(ref end, -Word));
        }
        else if (length >= Word)
        {
            (first, last) = (WordAt(ref bytes, 0), WordAt(ref end, -Word));
        }
        else if (length >= HalfWord)
        {
            (first, last) = (HalfWordAt(ref bytes, 0), HalfWordAt(ref end, -HalfWord) << (8 * HalfWord));
        }
        else if (length > 0)
        {
            first = text[0];
        }

        var neighbour = last & NeighbourBits;
        var hash = Folded(Folded(first ^ Secret.Factor, last ^ neighbour ^ state), Secret.Factor);
        return (int)((uint)(hash ^ (hash >> 32)) + (uint)(neighbour >> LastCharacter));
    }

    private static ulong WordAt(ref byte bytes, int offset) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, offset));

    private static ulong HalfWordAt(ref byte bytes, int offset) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref bytes, offset));

    private static ulong Folded(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
