using System.Runtime.Versioning;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Synchronization;

[SupportedOSPlatform("linux")]
internal static class NativeThreadLinux
{
    internal static int Id() => gettid();
}
