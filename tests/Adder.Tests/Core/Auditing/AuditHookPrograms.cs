using Adder.Core.Auditing;
using Adder.Tests.Oracle;

namespace Adder.Tests.Core.Auditing;

/// <summary>What hooks do to a process, each in a process of its own.</summary>
internal static class AuditHookPrograms
{
    /// <summary>The same as <see cref="InCPython"/>.</summary>
    internal static string Here()
    {
        var log = new List<object?>();
        Exception? refusal = null;
        sys.addaudithook((name, arguments) =>
        {
            log.Add(("first", name, arguments));
            if (refusal is not null) throw refusal;
        });
        sys.addaudithook((name, arguments) => log.Add(("second", name, arguments)));
        sys.audit("adder.test");
        sys.audit("adder.test", 1, "a", null, "b"u8.ToArray());

        var folder = Directory.CreateTempSubdirectory("adder-").FullName;
        refusal = new RuntimeError("refused");
        log.Add(Python.Outcome(() => os.rmdir(folder)));
        log.Add(Python.Outcome(() => os.environ["ADDER_A"] = "1"));
        log.Add(Directory.Exists(folder));
        log.Add(os.getenv("ADDER_A") ?? Environment.GetEnvironmentVariable("ADDER_A"));
        sys.addaudithook((name, arguments) => log.Add(("third", name, arguments)));

        refusal = null;
        sys.audit("adder.last");
        Directory.Delete(folder);
        return Python.Literal(log).Replace(folder, "FOLDER", StringComparison.Ordinal);
    }

    internal const string InCPython = """
        import os, sys, tempfile
        log, refusal = [], None
        def outcome(call):
            try: return '= ' + ascii(call())
            except Exception as e: return '! ' + ascii((type(e).__name__, str(e)))
        def first(name, arguments):
            if name not in ('sys.addaudithook', 'adder.test', 'adder.last', 'os.rmdir', 'os.putenv'): return
            log.append(('first', name, list(arguments)))
            if refusal is not None: raise refusal
        def hook(which):
            def later(name, arguments):
                if name in ('sys.addaudithook', 'adder.test', 'adder.last', 'os.rmdir', 'os.putenv'): log.append((which, name, list(arguments)))
            return later
        folder = tempfile.mkdtemp()
        sys.addaudithook(first)
        sys.addaudithook(hook('second'))
        sys.audit('adder.test')
        sys.audit('adder.test', 1, 'a', None, b'b')
        refusal = RuntimeError('refused')
        log.append(outcome(lambda: os.rmdir(folder)))
        log.append(outcome(lambda: os.environ.__setitem__('ADDER_A', '1')))
        log.append(os.path.isdir(folder))
        log.append(os.getenv('ADDER_A'))
        sys.addaudithook(hook('third'))
        refusal = None
        sys.audit('adder.last')
        result = ascii(log).replace(folder, 'FOLDER')
        os.rmdir(folder)
        print(result)
        """;

    /// <summary>The bytes that a thousand events without a hook allocate, and then whether a hook hears of them.</summary>
    internal static string Cost()
    {
        RaiseAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++) RaiseAll();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        var heard = 0;
        sys.addaudithook((_, _) => heard++);
        RaiseAll();
        return Python.Literal((allocated < 1_000, heard));
    }

    /// <summary>What becomes of an exception with which a hook answers a new hook.</summary>
    internal static string Refusals()
    {
        Exception? refusal = null;
        var heard = 0;
        sys.addaudithook((_, _) =>
        {
            if (refusal is not null) throw refusal;
        });
        refusal = new NotImplementedError("a kind of RuntimeError");
        sys.addaudithook((_, _) => heard++);
        refusal = new ValueError("no");
        var outcome = Python.Outcome(() => sys.addaudithook((_, _) => heard++));
        refusal = null;
        sys.audit("adder.test");
        return Python.Literal((heard, outcome));
    }

    private static void RaiseAll()
    {
        os.path_arg path = "a";
        AuditHooks.Raise("adder.test");
        AuditHooks.Raise("adder.test", 1);
        AuditHooks.Raise("adder.test", path, 1);
        AuditHooks.Raise("adder.test", path, 1, -1);
        AuditHooks.Raise("adder.test", path, path, 1, -1);
        sys.audit("adder.test", "a", "b");
    }
}
