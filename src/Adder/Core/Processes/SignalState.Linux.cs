using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static unsafe class SignalStateLinux
{
    internal static readonly void* Default = (void*)0;
    internal static readonly void* Ignored = (void*)1;

    private static volatile bool prepared;

    // A handler that the program has installed stays.
    internal static void Prepare()
    {
        if (prepared) return;
        foreach (var signal in (ReadOnlySpan<int>)[SIGPIPE, SIGXFSZ])
        {
            sigaction present;
            Posix.Check(Libc.sigaction(signal, null, &present));
            if (present.sa_handler != Default) continue;
            var ignored = new sigaction { sa_handler = Ignored };
            Posix.Check(Libc.sigaction(signal, &ignored, null));
        }

        prepared = true;
    }
}
