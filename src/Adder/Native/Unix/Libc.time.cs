using System.Runtime.Versioning;

namespace Adder.Native.Unix;

// time.h
[UnsupportedOSPlatform("windows")]
internal struct timespec
{
    internal nint tv_sec;
    internal nint tv_nsec;
}
