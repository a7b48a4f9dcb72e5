using System.Runtime.CompilerServices;
using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>The fields of a file's status that only macOS or Windows knows.</summary>
internal static class ForeignStatus
{
    internal static long Field(in os.stat_result status, [CallerMemberName] string name = "") => throw Platform.Lacks(name);
}
