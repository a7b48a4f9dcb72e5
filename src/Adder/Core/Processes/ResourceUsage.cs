using Adder.Core.Text;

namespace Adder.Core.Processes;

/// <summary>What a child has used as the tuple that it is in Python.</summary>
internal static class ResourceUsage
{
    internal const int Count = 16;

    internal static os.struct_rusage Parse(IEnumerable<double> iterable)
    {
        var items = StructSequence.Items(iterable, "resource.struct_rusage", Count, Count);
        var counts = Array.ConvertAll(items, static item => (long)item);
        return new(items[0], items[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7], counts[8], counts[9], counts[10],
            counts[11], counts[12], counts[13], counts[14], counts[15]);
    }

    internal static double[] Items(in os.struct_rusage usage) =>
    [
        usage.ru_utime, usage.ru_stime, usage.ru_maxrss, usage.ru_ixrss, usage.ru_idrss, usage.ru_isrss, usage.ru_minflt, usage.ru_majflt,
        usage.ru_nswap, usage.ru_inblock, usage.ru_oublock, usage.ru_msgsnd, usage.ru_msgrcv, usage.ru_nsignals, usage.ru_nvcsw, usage.ru_nivcsw,
    ];

    internal static string Repr(in os.struct_rusage usage) => StructSequence.Repr("resource.struct_rusage",
    [
        ("ru_utime", usage.ru_utime), ("ru_stime", usage.ru_stime), ("ru_maxrss", usage.ru_maxrss), ("ru_ixrss", usage.ru_ixrss),
        ("ru_idrss", usage.ru_idrss), ("ru_isrss", usage.ru_isrss), ("ru_minflt", usage.ru_minflt), ("ru_majflt", usage.ru_majflt),
        ("ru_nswap", usage.ru_nswap), ("ru_inblock", usage.ru_inblock), ("ru_oublock", usage.ru_oublock), ("ru_msgsnd", usage.ru_msgsnd),
        ("ru_msgrcv", usage.ru_msgrcv), ("ru_nsignals", usage.ru_nsignals), ("ru_nvcsw", usage.ru_nvcsw), ("ru_nivcsw", usage.ru_nivcsw),
    ]);
}
