using System.Diagnostics;
using System.Runtime.CompilerServices;
using Adder.Core.Programs;

namespace Adder;

public static partial class sys
{
    /// <summary>The one text that stands for all equal ones, so that two of them are the same object.</summary>
    /// <param name="string">The text.</param>
    /// <returns>That one.</returns>
    /// <exception cref="TypeError">There is no text.</exception>
    /// <remarks>It lives as long as the process. See <see href="https://docs.python.org/3/library/sys.html#sys.intern">sys.intern</see> in
    /// Python's documentation.</remarks>
    public static string intern(string @string) => InternedText.Intern(@string);

    /// <summary>Whether a text is the one that stands for all equal ones.</summary>
    /// <param name="string">The text.</param>
    /// <returns>Whether it is that very object.</returns>
    /// <exception cref="TypeError">There is no text.</exception>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys._is_interned">sys._is_interned</see> in Python's
    /// documentation.</remarks>
    public static bool _is_interned(string @string) => InternedText.IsInterned(@string);

    /// <summary>Whether threads take turns.</summary>
    /// <returns>False: threads run in parallel.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys._is_gil_enabled">sys._is_gil_enabled</see> in Python's
    /// documentation.</remarks>
    public static bool _is_gil_enabled() => false;

    /// <summary>How much of the heap an object takes: itself, not what it refers to.</summary>
    /// <param name="obj">The object; a value is measured as it is boxed.</param>
    /// <returns>Its bytes, with the header and what is left over up to the next object.</returns>
    /// <exception cref="TypeError">There is no object.</exception>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.getsizeof">sys.getsizeof</see> in Python's
    /// documentation.</remarks>
    public static long getsizeof(object? obj) => ObjectSize.Of(obj);

    /// <summary>How much of the heap an object takes: itself, not what it refers to.</summary>
    /// <param name="obj">The object; a value is measured as it is boxed.</param>
    /// <param name="default">What is answered where there is no object.</param>
    /// <returns>Its bytes, with the header and what is left over up to the next object.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.getsizeof">sys.getsizeof</see> in Python's
    /// documentation.</remarks>
    public static long getsizeof(object? obj, long @default) => ObjectSize.Of(obj, @default);

    /// <summary>The method that calls, or one that has called it.</summary>
    /// <param name="depth">How many callers to go up: 0, or less, is the method in which this stands.</param>
    /// <returns>The method, with its file and line where symbols are there.</returns>
    /// <exception cref="ValueError">There are not so many callers.</exception>
    /// <remarks>The compiler may have put a method into its caller. With NativeAOT there is little more than names. Audit event
    /// <c>sys._getframe</c> with the frame. See <see href="https://docs.python.org/3/library/sys.html#sys._getframe">sys._getframe</see> in
    /// Python's documentation.</remarks>
    // not optimised, lest the call below replaces this one on the stack
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    public static StackFrame _getframe(int depth = 0) => CallFrames.Above(depth);
}
