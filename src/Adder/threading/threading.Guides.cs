using Adder.Core.Errors;

namespace Adder;

public static partial class threading
{
    /// <summary>A guide: compiled code can't be traced line by line.</summary>
    /// <param name="func">The function that Python would call.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.settrace">settrace</see> in Python's
    /// documentation.</remarks>
    [Obsolete(TracingGuide.Trace, error: true, DiagnosticId = Guide.Id)]
    public static void settrace(object? func) => Guide.Teach<object?>(TracingGuide.Trace);

    /// <inheritdoc cref="settrace(object?)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(TracingGuide.Trace, error: true, DiagnosticId = Guide.Id)]
    public static void settrace(params object?[] args) => Guide.Teach<object?>(TracingGuide.Trace);

    /// <summary>A guide: compiled code can't be traced line by line.</summary>
    /// <param name="func">The function that Python would call.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.settrace_all_threads">settrace_all_threads</see> in Python's
    /// documentation.</remarks>
    [Obsolete(TracingGuide.Trace, error: true, DiagnosticId = Guide.Id)]
    public static void settrace_all_threads(object? func) => Guide.Teach<object?>(TracingGuide.Trace);

    /// <inheritdoc cref="settrace_all_threads(object?)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(TracingGuide.Trace, error: true, DiagnosticId = Guide.Id)]
    public static void settrace_all_threads(params object?[] args) => Guide.Teach<object?>(TracingGuide.Trace);

    /// <summary>A guide: compiled code can't be traced line by line.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.gettrace">gettrace</see> in Python's
    /// documentation.</remarks>
    [Obsolete(TracingGuide.Trace, error: true, DiagnosticId = Guide.Id)]
    public static object? gettrace() => Guide.Teach<object?>(TracingGuide.Trace);

    /// <inheritdoc cref="gettrace()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(TracingGuide.Trace, error: true, DiagnosticId = Guide.Id)]
    public static object? gettrace(params object?[] args) => Guide.Teach<object?>(TracingGuide.Trace);

    /// <summary>A guide: compiled code tells nobody of its calls.</summary>
    /// <param name="func">The function that Python would call.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.setprofile">setprofile</see> in Python's
    /// documentation.</remarks>
    [Obsolete(TracingGuide.Profile, error: true, DiagnosticId = Guide.Id)]
    public static void setprofile(object? func) => Guide.Teach<object?>(TracingGuide.Profile);

    /// <inheritdoc cref="setprofile(object?)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(TracingGuide.Profile, error: true, DiagnosticId = Guide.Id)]
    public static void setprofile(params object?[] args) => Guide.Teach<object?>(TracingGuide.Profile);

    /// <summary>A guide: compiled code tells nobody of its calls.</summary>
    /// <param name="func">The function that Python would call.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.setprofile_all_threads">setprofile_all_threads</see> in Python's
    /// documentation.</remarks>
    [Obsolete(TracingGuide.Profile, error: true, DiagnosticId = Guide.Id)]
    public static void setprofile_all_threads(object? func) => Guide.Teach<object?>(TracingGuide.Profile);

    /// <inheritdoc cref="setprofile_all_threads(object?)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(TracingGuide.Profile, error: true, DiagnosticId = Guide.Id)]
    public static void setprofile_all_threads(params object?[] args) => Guide.Teach<object?>(TracingGuide.Profile);

    /// <summary>A guide: compiled code tells nobody of its calls.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.getprofile">getprofile</see> in Python's
    /// documentation.</remarks>
    [Obsolete(TracingGuide.Profile, error: true, DiagnosticId = Guide.Id)]
    public static object? getprofile() => Guide.Teach<object?>(TracingGuide.Profile);

    /// <inheritdoc cref="getprofile()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(TracingGuide.Profile, error: true, DiagnosticId = Guide.Id)]
    public static object? getprofile(params object?[] args) => Guide.Teach<object?>(TracingGuide.Profile);

    /// <summary>A guide: C# has no second names for types. Catch <see cref="RuntimeError"/>.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/threading.html#threading.ThreadError">ThreadError</see> in Python's
    /// documentation.</remarks>
    [Obsolete(TracingGuide.ThreadError, error: true, DiagnosticId = Guide.Id)]
    public abstract class ThreadError : RuntimeError
    {
        private protected ThreadError()
        {
        }
    }
}
