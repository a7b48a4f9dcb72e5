using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.SystemInfo;

[SupportedOSPlatform("linux")]
internal static unsafe class SystemNamesLinux
{
    internal static os.uname_result Read()
    {
        utsname names;
        Posix.Check(uname(&names));
        return new([Text(names.sysname), Text(names.nodename), Text(names.release), Text(names.version), Text(names.machine)]);
    }

    private static string Text(byte* name) => FsCodec.Decode(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(name));
}
