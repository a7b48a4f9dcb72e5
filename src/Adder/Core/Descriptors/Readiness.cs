using Adder.Core.Errors;

namespace Adder.Core.Descriptors;

/// <summary>Waiting until a descriptor can be read or written without blocking.</summary>
/// <remarks>As poll(2) means it: a regular file is always ready, and so is whatever has an error or an end to tell, a closed descriptor
/// among them, so that the call that follows says it.</remarks>
internal static class Readiness
{
    internal static bool IsReady(int fd, Direction direction) =>
        OperatingSystem.IsLinux() ? ReadinessLinux.IsReady(fd, direction) : throw Platform.Lacks("poll");

    /// <summary>Blocks this thread until the descriptor is ready.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal static void Wait(int fd, Direction direction, CancellationToken cancellation)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks("poll");
        ReadinessLinux.Wait(fd, direction, cancellation);
    }

    /// <summary>Waits without a thread of the caller's; one thread of the library waits for all.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal static ValueTask WaitAsync(int fd, Direction direction, CancellationToken cancellation) =>
        OperatingSystem.IsLinux() ? ReadinessLinux.WaitAsync(fd, direction, cancellation) : throw Platform.Lacks("poll");
}
