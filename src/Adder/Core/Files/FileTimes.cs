using Adder.Core.Errors;

namespace Adder.Core.Files;

/// <summary>Setting the times of access and modification.</summary>
internal static class FileTimes
{
    internal static void Set(in os.path_arg path, (double, double)? times, (long, long)? ns, int? dir_fd, bool follow_symlinks)
    {
        if (OperatingSystem.IsWindows()) throw Platform.Lacks("utime");
        FileTimesUnix.Set(path, times, ns, dir_fd, follow_symlinks);
    }

    /// <summary>The two times that the arguments stand for; nothing for the present.</summary>
    internal static (Timestamp Access, Timestamp Modification)? Choose((double, double)? times, (long, long)? ns) => (times, ns) switch
    {
        ({ }, { }) => throw new ValueError("utime: you may specify either 'times' or 'ns' but not both"),
        ({ } seconds, null) => (Timestamp.FromSeconds(seconds.Item1), Timestamp.FromSeconds(seconds.Item2)),
        (null, { } nanoseconds) => (Timestamp.FromNanoseconds(nanoseconds.Item1), Timestamp.FromNanoseconds(nanoseconds.Item2)),
        _ => null,
    };
}
