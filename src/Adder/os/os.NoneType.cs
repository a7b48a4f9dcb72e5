namespace Adder;

public static partial class os
{
    /// <summary>The type of Python's <c>None</c>: only <see langword="null"/> itself converts to it, so that <c>os.listdir(null)</c> means
    /// what <c>os.listdir(None)</c> means.</summary>
    public sealed class NoneType
    {
        private NoneType() { }
    }
}
