using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Faults;

/// <summary>A program that starts others although it may have no standard input, output or errors itself, so that its pipes may get these
/// numbers; and its twin in Python. Both report to descriptor 9.</summary>
[SupportedOSPlatform("linux")]
internal static class ClosedStandardPrograms
{
    internal const string InCPython =
        """
        import os
        def end(pid): return os.waitpid(pid, 0)[1]
        def read_all(fd):
            chunks = []
            while chunk := os.read(fd, 100): chunks.append(chunk)
            os.close(fd)
            return b''.join(chunks)
        def output(fd):
            r, w = os.pipe()
            pid = os.posix_spawn('/bin/sh', ['sh', '-c', f'echo a; echo b >&{fd}'], {},
                file_actions=[(os.POSIX_SPAWN_DUP2, w, 1), (os.POSIX_SPAWN_DUP2, 1, fd)])
            os.close(w)
            return read_all(r), end(pid)
        def filtered():
            (r, w), (r2, w2) = os.pipe(), os.pipe()
            pid = os.posix_spawn('/bin/cat', ['cat'], {}, file_actions=[
                (os.POSIX_SPAWN_DUP2, r, 20), (os.POSIX_SPAWN_DUP2, w2, 21), (os.POSIX_SPAWN_DUP2, 20, 0), (os.POSIX_SPAWN_DUP2, 21, 1),
                (os.POSIX_SPAWN_CLOSEFROM, 3)])
            os.close(r)
            os.close(w2)
            count = os.write(w, b'through')
            os.close(w)
            return count, read_all(r2), end(pid)
        def round_trip():
            r, w = os.pipe()
            os.write(w, b'x')
            os.close(w)
            return read_all(r), os.get_inheritable(os.open('/dev/null', os.O_RDONLY))
        def popped():
            reader = os.popen('echo a; exit 5')
            read, status = reader.read(), reader.close()
            writer = os.popen('read x; exit ${#x}', 'w')
            writer.write('text' + chr(10))
            return read, status, writer.close()
        report = [popped(), os.system('exit 3'), output(1), output(2), output(5), filtered(), round_trip(), os.spawnv(os.P_WAIT, '/bin/sh', ['sh', '-c', 'exit 4'])]
        os.write(9, ascii(report).encode())
        os._exit(0)
        """;

    internal static string Here()
    {
        var report = Python.Literal((Popped(), os.system("exit 3"), Output(1), Output(2), Output(5), Filtered(), RoundTrip(),
            os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", "exit 4"])));
        os.write(9, System.Text.Encoding.ASCII.GetBytes($"[{report[1..^1]}]"));
        os._exit(0);
        return "";
    }

    private static (byte[], int) Output(int fd)
    {
        var (r, w) = os.pipe();
        var pid = os.posix_spawn("/bin/sh", ["sh", "-c", $"echo a; echo b >&{fd}"], new Dictionary<string, string>(),
            file_actions: [(os.POSIX_SPAWN_DUP2, w, 1), (os.POSIX_SPAWN_DUP2, 1, fd)]);
        os.close(w);
        return (ReadAll(r), os.waitpid(pid, 0).status);
    }

    private static (int, byte[], int) Filtered()
    {
        var ((r, w), (r2, w2)) = (os.pipe(), os.pipe());
        var pid = os.posix_spawn("/bin/cat", ["cat"], new Dictionary<string, string>(), file_actions:
        [
            (os.POSIX_SPAWN_DUP2, r, 20), (os.POSIX_SPAWN_DUP2, w2, 21), (os.POSIX_SPAWN_DUP2, 20, 0), (os.POSIX_SPAWN_DUP2, 21, 1),
            (os.POSIX_SPAWN_CLOSEFROM, 3),
        ]);
        os.close(r);
        os.close(w2);
        var count = os.write(w, "through"u8);
        os.close(w);
        return (count, ReadAll(r2), os.waitpid(pid, 0).status);
    }

    private static (string, int?, int?) Popped()
    {
        var reader = os.popen("echo a; exit 5");
        var (read, status) = (reader.read(), reader.close());
        var writer = os.popen("read x; exit ${#x}", "w");
        writer.write("text\n");
        return (read, status, writer.close());
    }

    private static (byte[], bool) RoundTrip()
    {
        var (r, w) = os.pipe();
        os.write(w, "x"u8);
        os.close(w);
        return (ReadAll(r), os.get_inheritable(os.open("/dev/null", os.O_RDONLY)));
    }

    private static byte[] ReadAll(int fd)
    {
        var all = new List<byte>();
        while (os.read(fd, 100) is { Length: > 0 } chunk) all.AddRange(chunk);
        os.close(fd);
        return [.. all];
    }
}
