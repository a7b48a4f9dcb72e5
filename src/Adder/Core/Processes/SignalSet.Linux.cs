using System.Globalization;
using System.Runtime.Versioning;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static unsafe class SignalSetLinux
{
    private const int Last = 64;

    // The C library refuses those that it needs for itself, which Python passes over with a warning.
    internal static sigset_t Of(IEnumerable<int> signals)
    {
        sigset_t set;
        _ = sigemptyset(&set);
        foreach (var signal in signals)
        {
            if (signal is < 1 or > Last)
                throw new ValueError(string.Create(CultureInfo.InvariantCulture, $"signal number {signal} out of range [1; {Last}]"));
            sigaddset(&set, signal);
        }

        return set;
    }
}
