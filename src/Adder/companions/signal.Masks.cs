using System.Runtime.Versioning;
using Adder.Core.Processes;

namespace Adder;

public static partial class signal
{
    /// <summary>One more than the highest number of a signal.</summary>
    /// <remarks>Availability: Unix, Windows.</remarks>
    public static int NSIG => SignalNumbers.NSIG;

    /// <summary>Handled so: what the system does by default.</summary>
    /// <remarks>Availability: Unix, Windows.</remarks>
    public const int SIG_DFL = 0;

    /// <summary>Handled so: nothing happens.</summary>
    /// <remarks>Availability: Unix, Windows.</remarks>
    public const int SIG_IGN = 1;

    /// <summary>For a mask of signals: these are blocked too.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SIG_BLOCK => SignalNumbers.SIG_BLOCK;

    /// <summary>For a mask of signals: these are let through.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SIG_UNBLOCK => SignalNumbers.SIG_UNBLOCK;

    /// <summary>For a mask of signals: these are blocked and no others.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int SIG_SETMASK => SignalNumbers.SIG_SETMASK;

    /// <summary>A timer of real time, which sends <see cref="SIGALRM"/>.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int ITIMER_REAL = 0;

    /// <summary>A timer of the process's own processor time, which sends <see cref="SIGVTALRM"/>.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int ITIMER_VIRTUAL = 1;

    /// <summary>A timer of processor time, the system's on its behalf counted in, which sends <see cref="SIGPROF"/>.</summary>
    /// <remarks>Availability: Unix.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int ITIMER_PROF = 2;
}
