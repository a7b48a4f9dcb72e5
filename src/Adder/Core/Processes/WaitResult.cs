using Adder.Core.Text;

namespace Adder.Core.Processes;

/// <summary>What waitid(2) tells as the tuple that it is in Python.</summary>
internal static class WaitResult
{
    internal const int Count = 5;

    internal static os.waitid_result Parse(IEnumerable<long> iterable)
    {
        var items = StructSequence.Items(iterable, "posix.waitid_result", Count, Count);
        return new(StructSequence.Narrow(items[0]), items[1], StructSequence.Narrow(items[2]), StructSequence.Narrow(items[3]), StructSequence.Narrow(items[4]));
    }

    internal static long[] Items(in os.waitid_result result) => [result.si_pid, result.si_uid, result.si_signo, result.si_status, result.si_code];

    internal static string Repr(in os.waitid_result result) => StructSequence.Repr("posix.waitid_result",
    [
        ("si_pid", result.si_pid), ("si_uid", result.si_uid), ("si_signo", result.si_signo), ("si_status", result.si_status), ("si_code", result.si_code),
    ]);
}
