using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Processes;
using Adder.Core.Text;

namespace Adder.Core.Environment;

[SupportedOSPlatform("linux")]
internal static unsafe class EnvironmentBlockLinux
{
    // A variable of the C library and not a function, so it can't be imported. Its value moves when setenv makes room.
    private static readonly byte*** Environ = (byte***)NativeLibrary.GetExport(NativeLibrary.GetMainProgramHandle(), "environ");

    internal static List<KeyValuePair<string, string>> Read()
    {
        var variables = new List<KeyValuePair<string, string>>();
        for (var entry = *Environ; entry is not null && *entry is not null; entry++)
        {
            var text = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(*entry);
            if (text.IndexOf((byte)'=') is >= 0 and var equals)
                variables.Add(new(FsCodec.Decode(text[..equals]), FsCodec.Decode(text[(equals + 1)..])));
        }

        return variables;
    }

    internal static NativeStrings Copy() => NativeStrings.CopyOf(*Environ);
}
