using Adder.Core.Text;

namespace Adder.Core.Files;

/// <summary>A file's status as the tuple that it is in Python.</summary>
internal static class StatusTuple
{
    internal const int Count = 10;

    internal static os.stat_result Parse(IEnumerable<long> iterable)
    {
        var items = StructSequence.Items(iterable, "os.stat_result", Count, 19);
        return new()
        {
            st_mode = StructSequence.Narrow(items[0]),
            st_ino = StructSequence.Unsigned(items[1]),
            st_dev = StructSequence.Unsigned(items[2]),
            st_nlink = items[3],
            st_uid = items[4],
            st_gid = items[5],
            st_size = items[6],
            Access = Time(items, 7),
            Modification = Time(items, 8),
            Change = Time(items, 9),
            st_blksize = items.ElementAtOrDefault(16),
            st_blocks = items.ElementAtOrDefault(17),
            st_rdev = StructSequence.Unsigned(items.ElementAtOrDefault(18)),
        };
    }

    internal static long Item(in os.stat_result status, int index) => StructSequence.Place(index, Count) switch
    {
        0 => status.st_mode,
        1 => StructSequence.Signed(status.st_ino, nameof(status.st_ino)),
        2 => StructSequence.Signed(status.st_dev, nameof(status.st_dev)),
        3 => status.st_nlink,
        4 => status.st_uid,
        5 => status.st_gid,
        6 => status.st_size,
        7 => status.Access.Seconds,
        8 => status.Modification.Seconds,
        _ => status.Change.Seconds,
    };

    internal static long[] Items(in os.stat_result status)
    {
        var items = new long[Count];
        for (var i = 0; i < items.Length; i++) items[i] = Item(status, i);
        return items;
    }

    internal static bool Equal(in os.stat_result left, in os.stat_result right) =>
        left.st_mode == right.st_mode && left.st_ino == right.st_ino && left.st_dev == right.st_dev && left.st_nlink == right.st_nlink &&
        left.st_uid == right.st_uid && left.st_gid == right.st_gid && left.st_size == right.st_size &&
        left.Access.Seconds == right.Access.Seconds && left.Modification.Seconds == right.Modification.Seconds &&
        left.Change.Seconds == right.Change.Seconds;

    internal static string Repr(in os.stat_result status) => StructSequence.Repr("os.stat_result",
    [
        ("st_mode", status.st_mode), ("st_ino", status.st_ino), ("st_dev", status.st_dev), ("st_nlink", status.st_nlink),
        ("st_uid", status.st_uid), ("st_gid", status.st_gid), ("st_size", status.st_size), ("st_atime", status.Access.Seconds),
        ("st_mtime", status.Modification.Seconds), ("st_ctime", status.Change.Seconds),
    ]);

    // The tuple's whole seconds stand at 7 to 9, the same with a fraction at 10 to 12, nanoseconds at 13 to 15.
    private static Timestamp Time(long[] items, int at) => items.Length > at + 6
        ? Timestamp.FromNanoseconds(items[at + 6])
        : new Timestamp(items[at], 0);
}
