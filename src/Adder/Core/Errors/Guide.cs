using System.Diagnostics.CodeAnalysis;

namespace Adder.Core.Errors;

/// <summary>What happens at run time to who called a guide nevertheless, by reflection for instance.</summary>
internal static class Guide
{
    internal const string Id = "ADDER001";

    [DoesNotReturn]
    internal static T Teach<T>(string sentence) => throw new PlatformNotSupportedException(sentence);
}
