using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Processes;

/// <summary>The two calls of epoll(7), whose struct is packed on x64 only: events, then what the caller gave with them.</summary>
[SupportedOSPlatform("linux")]
internal static unsafe class EpollLinux
{
    private const int LargestEvent = 16;
    private const int ForEver = -1;

    private static int DataOffset => RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 4 : 8;

    /// <summary>Asks to be told, once, when a descriptor can be read.</summary>
    internal static bool Add(int epoll, int descriptor)
    {
        var request = stackalloc byte[LargestEvent];
        Unsafe.WriteUnaligned(request, EPOLLIN | EPOLLONESHOT);
        Unsafe.WriteUnaligned(request + DataOffset, (long)descriptor);
        return epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, request) == 0;
    }

    /// <summary>Waits for one of the descriptors.</summary>
    internal static int Wait(int epoll)
    {
        var answer = stackalloc byte[LargestEvent];
        int count;
        do count = epoll_wait(epoll, answer, 1, ForEver);
        while (Posix.Interrupted(count));
        Posix.Check(count);
        return Unsafe.ReadUnaligned<int>(answer + DataOffset);
    }
}
