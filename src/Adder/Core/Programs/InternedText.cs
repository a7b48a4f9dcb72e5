namespace Adder.Core.Programs;

/// <summary>Texts of which equal ones are the same object.</summary>
internal static class InternedText
{
    internal static string Intern(string? text) => string.Intern(text ?? throw new TypeError("intern() argument must be str, not None"));

    internal static bool IsInterned(string? text) =>
        ReferenceEquals(string.IsInterned(text ?? throw new TypeError("_is_interned() argument must be str, not None")), text);
}
