namespace Adder.Conformance.Objects;

/// <summary>A Python exception on its way through C# frames.</summary>
/// <param name="exception">The exception object.</param>
public sealed class PythonException(PythonObject exception) : Exception("a Python exception")
{
    public PythonObject Object { get; } = exception;
}
