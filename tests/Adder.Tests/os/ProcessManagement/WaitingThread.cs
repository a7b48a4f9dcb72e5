using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Adder.Tests.ProcessManagement;

/// <summary>A thread that calls something which blocks, and can be seen to do so.</summary>
[SupportedOSPlatform("linux")]
internal sealed partial class WaitingThread<T>
{
    private readonly TaskCompletionSource<T> result = new();
    private readonly TaskCompletionSource<int> id = new();

    internal WaitingThread(Func<T> call) => new Thread(() =>
    {
        id.SetResult(WaitingThreads.gettid());
        try
        {
            result.SetResult(call());
        }
        catch (Exception e)
        {
            result.SetException(e);
        }
    }).Start();

    /// <summary>The kernel's number of the thread.</summary>
    internal int Id => id.Task.GetAwaiter().GetResult();

    /// <summary>What the call answered, once it has.</summary>
    internal T Result => result.Task.GetAwaiter().GetResult();

    /// <summary>Returns when the thread waits for a child in the kernel, or has ended.</summary>
    internal WaitingThread<T> InKernel() => In(WaitingThreads.Waits);

    /// <summary>Returns when the thread waits for something, or has ended.</summary>
    internal WaitingThread<T> Blocked() => In(WaitingThreads.All);

    private WaitingThread<T> In(int[] calls)
    {
        while (!result.Task.IsCompleted && !WaitingThreads.IsIn(Id, calls)) Thread.Yield();
        return this;
    }
}

[SupportedOSPlatform("linux")]
internal static partial class WaitingThreads
{
    private static readonly bool IsArm = RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.Arm64;

    /// <summary>wait4 and waitid.</summary>
    internal static readonly int[] Waits = IsArm ? [260, 95] : [61, 247];

    /// <summary>These, futex, and poll or ppoll.</summary>
    internal static readonly int[] All = [.. Waits, .. (int[])(IsArm ? [98, 73] : [202, 7])];

    internal static bool IsIn(int id, int[] calls)
    {
        try
        {
            return calls.Any(call => File.ReadAllText($"/proc/self/task/{id}/syscall").StartsWith(call.ToString(CultureInfo.InvariantCulture) + " ", StringComparison.Ordinal));
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>Interrupts whatever a thread waits for, many times.</summary>
    internal static void Interrupt(int id, int times)
    {
        for (var i = 0; i < times; i++)
        {
            _ = tgkill(Environment.ProcessId, id, signal.SIGUSR1);
            while (i % 100 == 0 && !IsIn(id, All)) Thread.Yield();
        }
    }

    /// <summary>Gives SIGUSR1 a handler that does nothing, and does not let calls go on by themselves.</summary>
    internal static unsafe void CatchInterruptions()
    {
        var action = stackalloc byte[256];
        new Span<byte>(action, 256).Clear();
        // any function that takes a number and does no harm
        *(nint*)action = NativeLibrary.GetExport(NativeLibrary.GetMainProgramHandle(), "abs");
        Assert.Equal(0, sigaction(signal.SIGUSR1, action, null));
    }

    [LibraryImport("libc")]
    internal static partial int gettid();

    [LibraryImport("libc")]
    private static partial int tgkill(int tgid, int tid, int sig);

    [LibraryImport("libc")]
    private static unsafe partial int sigaction(int sig, byte* act, byte* oldact);
}
