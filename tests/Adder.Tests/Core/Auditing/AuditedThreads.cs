using Adder.Tests.Oracle;

namespace Adder.Tests.Core.Auditing;

/// <summary>The events of threads and of exceptions that reach nobody, with hooks that refuse them.</summary>
internal static class AuditedThreads
{
    /// <summary>The same as <see cref="InCPython"/>.</summary>
    internal static string Here()
    {
        var log = new List<object?>();
        var (isRefusing, ran) = (false, 0);
        sys.addaudithook((name, arguments) =>
        {
            if (name == "_thread.start_joinable_thread") log.Add((name, arguments[0] is Action { Target: threading.Thread }, arguments[1], arguments.Length));
            else if (name == "sys.unraisablehook") log.Add((name, arguments[0] is Delegate, ((sys.UnraisableHookArgs)arguments[1]!).exc_value!.Message, arguments.Length));
            else return;
            if (isRefusing) throw new OSError(1000, "refused");
        });

        Run(new threading.Thread(target: () => ran++));
        Run(new threading.Thread(target: () => ran++, daemon: true));
        Run(new threading.Timer(0, () => ran++));
        log.Add(ran);

        isRefusing = true;
        var thread = new threading.Thread(target: () => ran++, name: "refused");
        log.Add(Python.Outcome(thread.start));
        log.Add((thread.is_alive(), thread.ident, thread.ToString(), threading.active_count(), ran));
        log.Add(Python.Outcome(thread.join));
        isRefusing = false;
        Run(thread);
        log.Add((ran, thread.ident is not null));
        log.Add(Python.Outcome(thread.start));

        sys.unraisablehook = unraisable => log.Add(("told", unraisable.exc_value!.Message));
        Fail("one");
        isRefusing = true;
        Fail("two");
        return Python.Literal(log);
    }

    internal const string InCPython = """
        import sys, threading, weakref
        log, refusing, ran = [], False, 0
        def outcome(call):
            try: return '= ' + ascii(call())
            except OSError as e: return '! ' + ascii((type(e).__name__, e.errno, str(e), e.filename, e.filename2))
            except Exception as e: return '! ' + ascii((type(e).__name__, str(e)))
        def hook(name, arguments):
            if name == '_thread.start_joinable_thread':
                log.append((name, isinstance(arguments[0].__self__, threading.Thread), arguments[1], len(arguments)))
            elif name == 'sys.unraisablehook':
                log.append((name, callable(arguments[0]), str(arguments[1].exc_value), len(arguments)))
            else: return
            if refusing: raise OSError(1000, 'refused')
        sys.addaudithook(hook)
        def count():
            global ran
            ran += 1
        def run(thread):
            thread.start()
            thread.join()
        run(threading.Thread(target=count))
        run(threading.Thread(target=count, daemon=True))
        run(threading.Timer(0, count))
        log.append(ran)
        refusing = True
        thread = threading.Thread(target=count, name='refused')
        log.append(outcome(thread.start))
        log.append((thread.is_alive(), thread.ident, str(thread), threading.active_count(), ran))
        log.append(outcome(thread.join))
        refusing = False
        run(thread)
        log.append((ran, thread.ident is not None))
        log.append(outcome(thread.start))
        sys.unraisablehook = lambda unraisable: log.append(('told', str(unraisable.exc_value)))
        class Referent: pass
        def fail(text):
            def callback(_): raise ValueError(text)
            referent = Referent()
            reference = weakref.ref(referent, callback)
            del referent
        fail('one')
        refusing = True
        fail('two')
        print(ascii(log))
        """;

    private static void Run(threading.Thread thread)
    {
        thread.start();
        thread.join();
    }

    private static void Fail(string text)
    {
        weakref.@ref<object> reference;
        using (var handle = weakref.shared(new object()))
            reference = new weakref.@ref<object>(handle.Target, _ => throw new ValueError(text));
        GC.KeepAlive(reference);
    }
}
