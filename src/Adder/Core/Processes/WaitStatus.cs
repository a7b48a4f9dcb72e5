using Adder.Core.Errors;

namespace Adder.Core.Processes;

/// <summary>What the status of a child says: how it ended, stopped or went on.</summary>
internal static class WaitStatus
{
    internal static bool HasExited(int status) => (status & 0x7F) == 0;

    internal static bool WasKilled(int status) => (status & 0x7F) is not (0 or 0x7F);

    internal static bool HasStopped(int status) => (status & 0xFF) == 0x7F;

    internal static bool HasContinued(int status) => OperatingSystem.IsLinux() ? status == 0xFFFF : throw Platform.Lacks("WIFCONTINUED");

    internal static bool HasDumpedCore(int status) => (status & 0x80) != 0;

    internal static int ExitCode(int status) => (status >> 8) & 0xFF;

    internal static int KillingSignal(int status) => status & 0x7F;

    internal static int StoppingSignal(int status) => (status >> 8) & 0xFF;

    /// <summary>As subprocess counts: the exit code, or the signal as a negative number.</summary>
    internal static int ToExitCode(int status)
    {
        if (OperatingSystem.IsWindows()) return status >> 8;
        if (HasExited(status)) return ExitCode(status);
        if (WasKilled(status)) return -KillingSignal(status);
        throw HasStopped(status)
            ? new ValueError($"process stopped by delivery of signal {StoppingSignal(status)}")
            : new ValueError($"invalid wait status: {status}");
    }

    /// <summary>Whether the child is gone, so that its number belongs to nobody.</summary>
    internal static bool IsEnd(int status) => HasExited(status) || WasKilled(status);
}
