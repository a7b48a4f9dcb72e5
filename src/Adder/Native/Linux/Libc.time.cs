using System.Runtime.Versioning;
using Adder.Native.Unix;

namespace Adder.Native.Linux;

// time.h
[SupportedOSPlatform("linux")]
internal struct itimerspec
{
    internal timespec it_interval;
    internal timespec it_value;
}
