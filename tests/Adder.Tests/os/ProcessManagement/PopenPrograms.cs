using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

/// <summary>Programs that start commands with pipes, for a process of their own.</summary>
[SupportedOSPlatform("linux")]
internal static class PopenPrograms
{
    internal const string EventsInPython = """
        import os, subprocess, sys
        events = None
        def hook(name, arguments):
            if events is not None and (name.startswith(('os.', 'subprocess.')) or name == 'open'):
                events.append((name, list(arguments[1:] if name == 'open' else arguments)))
        sys.addaudithook(hook)
        found = []
        for call in (lambda: os.popen('true').close(), lambda: os.popen('cat >/dev/null', 'w', 1).close(), lambda: os.popen('a\0'), lambda: os.popen('x', 'q')):
            events = []
            try: call()
            except ValueError: pass
            found.append(events)
            events = None
        print(ascii(found))
        """;

    internal static string Events()
    {
        var events = new List<(string, object?[])>();
        sys.addaudithook((name, arguments) => events.Add((name, name == "open" ? arguments[1..] : arguments)));
        var found = new List<object>();
        foreach (var call in (Action[])[() => os.popen("true").close(), () => os.popen("cat >/dev/null", "w", 1).close(), () => os.popen("a\0"), () => os.popen("x", "q")])
        {
            Python.Outcome(call);
            found.Add(events.ToArray());
            events.Clear();
        }

        return Python.Literal(found);
    }

    /// <summary>Has fewer and fewer descriptors, and says what is lost by each command that can't be started for want of them.</summary>
    internal static string TooManyDescriptors()
    {
        _ = (Attempt(0), Python.Outcome(() => os.open("/nowhere", os.O_RDONLY)));
        var held = TakeAll();
        var attempts = new List<object>();
        for (var free = 0; free < 4; free++)
        {
            attempts.Add(Attempt(free));
            os.close(held.Pop());
        }

        foreach (var fd in held) os.close(fd);
        return Python.Literal(attempts);
    }

    private static object Attempt(int free)
    {
        var outcome = Python.Outcome(() => os.popen("exit 3").close());
        var left = TakeAll();
        var lost = free - left.Count;
        foreach (var fd in left) os.close(fd);
        return (free, outcome, lost, Python.Outcome(() => os.wait().status), Python.Outcome(() => os.system("exit 4")),
            Python.Outcome(() => os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", "exit 5"])));
    }

    private static Stack<int> TakeAll()
    {
        var taken = new Stack<int>();
        try
        {
            while (true) taken.Push(os.open("/dev/null", os.O_RDONLY));
        }
        catch (OSError)
        {
            return taken;
        }
    }
}
