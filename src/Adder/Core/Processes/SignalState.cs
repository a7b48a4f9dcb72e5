namespace Adder.Core.Processes;

/// <summary>The signals that Python ignores from its start on, so that the call which would raise one answers EPIPE or EFBIG instead.
/// Programs that are started inherit it.</summary>
internal static class SignalState
{
    internal static void Prepare()
    {
        if (OperatingSystem.IsLinux()) SignalStateLinux.Prepare();
    }
}
