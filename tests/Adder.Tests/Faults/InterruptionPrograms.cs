using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Native.Linux;
using Adder.Tests.Oracle;

namespace Adder.Tests.Faults;

/// <summary>Calls on the main thread while a timer's signal interrupts it every millisecond, by a handler after which no call is resumed by
/// the kernel.</summary>
[SupportedOSPlatform("linux")]
internal static unsafe partial class InterruptionPrograms
{
    private const int SIGALRM = 14;
    private const int EINTR = 4;
    private const int Capacity = 65_536;

    // Helpers are other processes: no thread of this one can run the test program's code before its module is initialized, where this is.
    // They wait for some twenty signals, so that the call is interrupted before what it waits for happens.
    private const string Later = "import os, sys, time; time.sleep(0.02); ";

    internal static string Here()
    {
        var results = new List<object?>();
        var data = Enumerable.Range(0, 5 * Capacity).Select(i => (byte)(i * 13)).ToArray();
        var file = os.memfd_create("file");
        os.write(file, data);
        Thunder();
        var (r, w) = os.pipe();
        byte one;
        results.Add(Adder.Native.Unix.Libc.read(r, &one, 1) == -1 && Marshal.GetLastPInvokeError() == EINTR);

        using var source = new CancellationTokenSource();
        foreach (var read in (Func<int, byte[]>[])
        [
            n => os.read(r, n),
            n => { var buffer = new byte[n]; return buffer[..os.readinto(r, buffer)]; },
            n => { var buffer = new byte[n]; return buffer[..(int)os.readv(r, [buffer])]; },
            n => { var buffer = new byte[n]; return buffer[..(int)os.preadv(r, [buffer], -1)]; },
            n => os.read(r, n, source.Token),
            n => os.read_async(r, n).AsTask().GetAwaiter().GetResult(),
            n => { var buffer = new byte[n]; var target = os.memfd_create("x"); os.splice(r, target, n); return buffer[..os.pread(target, buffer, 0)]; },
        ])
        {
            var helper = Start(w, Later + $"os.write({w}, b'came')");
            results.Add(read(10));
            os.waitpid(helper, 0);
        }

        foreach (var write in (Func<int, long>[])
        [
            to => os.write(to, data),
            to => os.write(to, data, source.Token),
            to => os.write_async(to, data).AsTask().GetAwaiter().GetResult(),
            to => os.writev(to, [data.AsMemory(0, 100), data.AsMemory(100)]),
            to => os.pwritev(to, [data], -1),
            to => { os.lseek(file, 0, os.SEEK_SET); return os.sendfile(to, file, null, data.Length); },
            to => os.splice(file, to, data.Length, 0),
        ])
        {
            (r, w) = os.pipe();
            os.write(w, new byte[Capacity]);   // full, so that the call waits
            var came = os.memfd_create("came");
            os.set_inheritable(came, true);
            var helper = Start(r, Later + $"[os.write({came}, chunk) for chunk in iter(lambda: os.read({r}, 5000), b'')]");
            os.close(r);
            var count = (int)write(w);
            os.close(w);
            os.waitpid(helper, 0);
            results.Add(count > 0 && os.pread(came, 2 * data.Length, Capacity).AsSpan().SequenceEqual(data.AsSpan(0, count)));
            os.close(came);
        }

        var path = Path.GetTempFileName();
        (r, w) = os.pipe();
        var locker = Start(w, $"import os, time; os.lockf(os.open('{path}', os.O_RDWR), os.F_LOCK, 0); os.write({w}, b'x'); time.sleep(0.02)");
        os.read(r, 1);
        os.lockf(os.open(path, os.O_RDWR), os.F_LOCK, 0);
        os.waitpid(locker, 0);
        os.unlink(path);
        return Python.Literal(results);
    }

    private static int Start(int inherited, string script)
    {
        os.set_inheritable(inherited, true);
        var pid = os.posix_spawn(os.environ["PYTHON"], ["python3", "-c", script], os.environ);
        os.set_inheritable(inherited, false);
        return pid;
    }

    private static void Thunder()
    {
        // a function of the C library that does nothing but answer: no managed code may run in a handler
        var handler = NativeLibrary.GetExport(NativeLibrary.GetMainProgramHandle(), "abs");
        var action = new sigaction { sa_handler = (void*)handler };
        if (Libc.sigaction(SIGALRM, &action, null) != 0) throw new InvalidOperationException("sigaction");
        var everyMillisecond = (Interval: (Seconds: 0L, Microseconds: 1000L), Value: (Seconds: 0L, Microseconds: 1000L));
        if (setitimer(0, &everyMillisecond, null) != 0) throw new InvalidOperationException("setitimer");
    }

    [LibraryImport("libc", SetLastError = true)]
    private static partial int setitimer(int which, void* value, void* old);
}
