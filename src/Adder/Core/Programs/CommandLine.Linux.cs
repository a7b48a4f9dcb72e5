using System.Runtime.Versioning;
using Adder.Core.Text;

namespace Adder.Core.Programs;

[SupportedOSPlatform("linux")]
internal static class CommandLineLinux
{
    private const string Source = "/proc/self/cmdline";

    /// <summary>The arguments as they were given, each ended by a NUL; null where /proc is not mounted.</summary>
    internal static List<string>? Read()
    {
        if (!File.Exists(Source)) return null;
        ReadOnlySpan<byte> left = File.ReadAllBytes(Source);
        var arguments = new List<string>();
        while (!left.IsEmpty)
        {
            var end = left.IndexOf((byte)0);
            arguments.Add(FsCodec.Decode(end < 0 ? left : left[..end]));
            left = end < 0 ? [] : left[(end + 1)..];
        }

        return arguments;
    }
}
