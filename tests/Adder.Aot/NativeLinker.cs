namespace Adder.Aot;

/// <summary>What NativeAOT needs of the machine.</summary>
internal static class NativeLinker
{
    internal const string Lack = "NativeAOT links with clang or gcc, of which the PATH has none";

    internal static bool IsThere { get; } = Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder =>
        File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
