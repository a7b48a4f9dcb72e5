using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Drives and mounted volumes, which only Windows counts.</summary>
internal static class Volumes
{
    internal static List<string> Drives() => throw Platform.Lacks("listdrives");

    internal static List<string> Mounts(in os.path_arg volume) => throw Platform.Lacks("listmounts");

    internal static List<string> All() => throw Platform.Lacks("listvolumes");
}
