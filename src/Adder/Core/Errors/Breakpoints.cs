using System.Diagnostics;

namespace Adder.Core.Errors;

/// <summary>Stopping for a debugger.</summary>
internal static class Breakpoints
{
    internal static sys.BreakpointHook? Hook { get; set; }

    [DebuggerHidden]
    internal static void Stop()
    {
        if (System.Environment.GetEnvironmentVariable("PYTHONBREAKPOINT") == "0") return;
        if (Debugger.IsAttached) Debugger.Break();
        else Debugger.Launch();
    }
}
