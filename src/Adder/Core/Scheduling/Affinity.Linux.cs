using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Scheduling;

/// <summary>A processor is a bit: number <c>n</c> is bit <c>n % 64</c> of word <c>n / 64</c>.</summary>
[SupportedOSPlatform("linux")]
internal static unsafe class AffinityLinux
{
    private const int BitsInWord = 64;
    private const int WordsOnStack = 16;

    internal static HashSet<int> Of(int pid)
    {
        var words = Read(pid, stackalloc ulong[WordsOnStack]);
        var processors = new HashSet<int>(Count(words));
        for (var i = 0; i < words.Length; i++)
            for (var rest = words[i]; rest != 0; rest &= rest - 1) processors.Add(i * BitsInWord + BitOperations.TrailingZeroCount(rest));
        return processors;
    }

    /// <summary>How many processors the calling thread may run on.</summary>
    internal static int Count() => Count(Read(0, stackalloc ulong[WordsOnStack]));

    internal static void Set(int pid, IEnumerable<int> mask)
    {
        if (mask is null) throw new TypeError("'NoneType' object is not iterable");
        Span<ulong> words = stackalloc ulong[WordsOnStack];
        words.Clear();
        foreach (var processor in mask)
        {
            if (processor < 0) throw new ValueError("negative CPU number");
            if (processor == int.MaxValue) throw new OverflowError("CPU number too large");
            var word = processor / BitsInWord;
            if (word >= words.Length) words = Grown(words, word + 1);
            words[word] |= 1UL << processor % BitsInWord;
        }

        fixed (ulong* p = words) Posix.Check(sched_setaffinity(pid, (nuint)words.Length * sizeof(ulong), p));
    }

    // The kernel does not say how many processors it counts, only that what it got has room for fewer.
    private static Span<ulong> Read(int pid, Span<ulong> words)
    {
        while (true)
        {
            int result;
            fixed (ulong* p = words) result = sched_getaffinity(pid, (nuint)words.Length * sizeof(ulong), p);
            if (result != -1) return words;
            if (Marshal.GetLastPInvokeError() != Errno.EINVAL) Posix.ThrowLast();
            if (words.Length > int.MaxValue / BitsInWord / 2) throw new OverflowError("could not allocate a large enough CPU set");
            words = new ulong[words.Length * 2];
        }
    }

    private static Span<ulong> Grown(Span<ulong> words, int atLeast)
    {
        var grown = new ulong[Math.Max(atLeast, words.Length * 2)];
        words.CopyTo(grown);
        return grown;
    }

    private static int Count(ReadOnlySpan<ulong> words)
    {
        var count = 0;
        foreach (var word in words) count += BitOperations.PopCount(word);
        return count;
    }
}
