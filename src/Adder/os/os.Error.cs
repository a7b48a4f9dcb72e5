using Adder.Core.Errors;

namespace Adder;

public static partial class os
{
    /// <summary>A guide: Python's second name of <see cref="OSError"/>, for which C# has no form. Catch <see cref="OSError"/>.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.error">os.error</see> in Python's documentation.</remarks>
    [Obsolete("C# has no second names for a type: catch OSError", error: true, DiagnosticId = Guide.Id)]
    public abstract class error : OSError
    {
        private protected error()
        {
        }
    }
}
