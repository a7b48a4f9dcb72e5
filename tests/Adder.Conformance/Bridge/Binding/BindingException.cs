namespace Adder.Conformance.Binding;

/// <summary>No overload takes these arguments: what the C# compiler would have said. Python sees the exception type that is named.</summary>
/// <param name="pythonType">TypeError or OverflowError.</param>
/// <param name="message">The text.</param>
internal sealed class BindingException(string pythonType, string message) : Exception(message)
{
    internal string PythonType { get; } = pythonType;
}
