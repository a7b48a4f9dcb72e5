using System.Diagnostics.CodeAnalysis;
using Adder.Core.Streams;

namespace Adder;

public static partial class sys
{
    /// <summary>The standard input, as text. <see cref="System.Console.In"/> reads from it, too, once it has been asked for.</summary>
    /// <value>Another file to read from, which <see cref="System.Console.In"/> reads from then, too; or <see langword="null"/>. It is
    /// <see langword="null"/> in a program that was started with descriptor 0 closed.</value>
    /// <remarks>The encoding is UTF-8 with <c>surrogateescape</c>. See
    /// <see href="https://docs.python.org/3/library/sys.html#sys.stdin">sys.stdin</see> in Python's documentation.</remarks>
    [AllowNull]
    public static TextIO stdin { get => StandardStreams.Input.Current!; set => StandardStreams.Input.Current = value; }

    /// <summary>The standard output, as text. From its first use on, <see cref="System.Console.Out"/> writes into the same buffer, so that both
    /// keep their order.</summary>
    /// <value>Another file to write to, which <see cref="System.Console.Out"/> writes to then, too; <see langword="null"/> for nowhere. It is
    /// <see langword="null"/> in a program that was started with descriptor 1 closed.</value>
    /// <remarks>It is written line by line on a terminal and, through <see cref="System.Console"/>, at once; elsewhere when the buffer is full.
    /// What is left is written when the process exits, but not by <see cref="os._exit"/> or by the exec functions. If that fails, the exit
    /// status is 120. The encoding is UTF-8 with <c>surrogateescape</c>. See
    /// <see href="https://docs.python.org/3/library/sys.html#sys.stdout">sys.stdout</see> in Python's documentation.</remarks>
    [AllowNull]
    public static TextIO stdout { get => StandardStreams.Output.Current!; set => StandardStreams.Output.Current = value; }

    /// <summary>The standard error, as text, which is always written line by line. From its first use on, <see cref="System.Console.Error"/>
    /// writes into the same buffer.</summary>
    /// <value>Another file to write to, which <see cref="System.Console.Error"/> writes to then, too; <see langword="null"/> for nowhere. It
    /// is <see langword="null"/> in a program that was started with descriptor 2 closed.</value>
    /// <remarks>The encoding is UTF-8 with <c>backslashreplace</c>. See
    /// <see href="https://docs.python.org/3/library/sys.html#sys.stderr">sys.stderr</see> in Python's documentation.</remarks>
    [AllowNull]
    public static TextIO stderr { get => StandardStreams.Error.Current!; set => StandardStreams.Error.Current = value; }

    /// <summary>The standard input that the program was started with; <see langword="null"/> if there was none.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.__stdin__">sys.__stdin__</see> in Python's documentation.</remarks>
    public static TextIO __stdin__ => StandardStreams.Input.Original!;

    /// <summary>The standard output that the program was started with; <see langword="null"/> if there was none.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.__stdout__">sys.__stdout__</see> in Python's documentation.</remarks>
    public static TextIO __stdout__ => StandardStreams.Output.Original!;

    /// <summary>The standard error that the program was started with; <see langword="null"/> if there was none.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.__stderr__">sys.__stderr__</see> in Python's documentation.</remarks>
    public static TextIO __stderr__ => StandardStreams.Error.Original!;
}
