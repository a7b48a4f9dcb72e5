using Adder.Core.Errors;

namespace Adder.Core.SystemInfo;

/// <summary>How many programs want to run.</summary>
internal static class LoadAverage
{
    internal static (double LastMinute, double LastFiveMinutes, double LastQuarter) Now() =>
        OperatingSystem.IsWindows() ? throw Platform.Lacks("getloadavg") : LoadAverageUnix.Now();
}
