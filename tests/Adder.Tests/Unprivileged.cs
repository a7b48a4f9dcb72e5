using System.Runtime.InteropServices;

namespace Adder.Tests;

/// <summary>What somebody who is not root may do with files, for tests that run as root too.</summary>
public static partial class Unprivileged
{
    private const uint Nobody = 65534;

    /// <summary>Runs a call on a thread of its own that reaches files as nobody does; the rest of the process keeps its rights.</summary>
    public static T Run<T>(Func<T> call)
    {
        T? result = default;
        var thread = new Thread(() =>
        {
            if (Environment.UserName == "root") _ = setfsuid(Nobody);
            result = call();
        });
        thread.Start();
        thread.Join();
        return result!;
    }

    [LibraryImport("libc")]
    private static partial int setfsuid(uint fsuid);
}
