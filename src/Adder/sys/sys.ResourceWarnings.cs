using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>Told of each resource that the garbage collector had to close, such as the descriptor of an <c>os.scandir</c> that was
    /// neither exhausted nor disposed; <see langword="null"/>, the default, for nobody.</summary>
    /// <value>Called on the finalizer's thread after the resource was closed; what it throws ends the process.</value>
    /// <remarks>Stands for <c>python -W default::ResourceWarning</c> and <c>warnings.showwarning</c>. See
    /// <see href="https://docs.python.org/3/library/exceptions.html#ResourceWarning">ResourceWarning</see> in Python's documentation.</remarks>
    public static Action<ResourceWarning>? resourcewarninghook { get => ResourceWarnings.Hook; set => ResourceWarnings.Hook = value; }
}
