using System.Runtime.Versioning;
using Adder;

[assembly: UnsupportedOSPlatform("windows")]

// Ways to end a program; endings.py is its twin. What Python prints, this writes to the console or to sys.stdout, which share a buffer.
var endings = new Dictionary<string, Action>
{
    ["nothing"] = () => Console.WriteLine("done"),
    ["exit"] = () => sys.exit(),
    ["exit-null"] = () => sys.exit(null),
    ["exit-5"] = () => sys.exit(5),
    ["exit-259"] = () => sys.exit(259),
    ["exit-negative"] = () => sys.exit(-1),
    ["exit-long"] = () => sys.exit((1L << 40) + 7),
    ["exit-longer"] = () => sys.exit(((Int128)1 << 64) + 7),
    ["exit-huge"] = () => sys.exit(System.Numerics.BigInteger.Pow(2, 70)),
    ["exit-true"] = () => sys.exit(true),
    ["exit-false"] = () => sys.exit(false),
    ["exit-text"] = () => sys.exit("gone, caf\u00e9"),
    ["exit-empty-text"] = () => sys.exit(""),
    ["exit-half-a-pair"] = () => sys.exit("\ud800 \udcff"),
    ["exit-float"] = () => sys.exit(1.5),
    ["exit-bytes"] = () => sys.exit(new byte[] { 0xFF }),
    ["exit-no-tuple"] = () => sys.exit(ValueTuple.Create()),
    ["exit-tuple-of-one"] = () => sys.exit(ValueTuple.Create(4)),
    ["exit-tuple"] = () => sys.exit((4, 5)),
    ["exit-SystemExit"] = () => sys.exit(new SystemExit(8)),
    ["raise"] = () => throw new SystemExit(),
    ["raise-4"] = () => throw new SystemExit(4),
    ["deep"] = () => deep(2),
    ["caught"] = () =>
    {
        try
        {
            throw sys.exit(3);
        }
        catch (SystemExit e)
        {
            Console.WriteLine($"code {e.code}");
        }
    },
    ["while-handling"] = () =>
    {
        try
        {
            throw new ValueError("first");
        }
        catch (ValueError)
        {
            sys.exit(6);
        }
    },
    ["thread"] = () =>
    {
        in_thread(leaving).join();
        Console.WriteLine("main goes on");
    },
    ["while-a-thread-runs"] = () =>
    {
        var go = new threading.Event();
        in_thread(() =>
        {
            go.wait();
            for (var i = 0; i < 1000; i++) sys.stdout.write($"{i}\n");
        });
        go.set();
        sys.exit("main is done");
    },
    ["uncaught"] = () => throw new ValueError("no"),
    ["uncaught-OSError"] = () => os.rmdir("/nowhere"),
    ["uncaught-in-thread"] = () => in_thread(() => throw new ValueError("in a thread")).join(),
    ["hook"] = () => hook(() => { }),
    ["hook-exits"] = () => hook(() => sys.exit(9)),
    ["hook-fails"] = () => hook(() => throw new RuntimeError("the hook")),
    ["hook-put-back"] = () =>
    {
        sys.excepthook = (_, _, _) => Console.WriteLine("not any more");
        sys.excepthook = sys.__excepthook__;
        throw new ValueError("plain");
    },
    ["hook-refused"] = () =>
    {
        sys.addaudithook((name, arguments) =>
        {
            if (name != "sys.excepthook") return;
            Console.WriteLine($"{((Type)arguments[1]!).Name} {((Exception)arguments[2]!).Message}");
            throw new RuntimeError("refused");
        });
        throw new ValueError("silent");
    },
    ["unflushed"] = () =>
    {
        sys.stdout.write("kept");
        sys.exit(2);
    },
    ["unflushed-uncaught"] = () =>
    {
        sys.stdout.write("kept");
        throw new ValueError("no");
    },
    ["lost"] = () =>
    {
        sys.stdout.write("lost");
        os._exit(3);
    },
    ["mixed"] = () =>
    {
        sys.stdout.write("text, ");
        sys.stdout.buffer.write("bytes, "u8);
        Console.Write("console, ");
        sys.stdout.write("text\n");
    },
    ["broken-pipe"] = () =>
    {
        unread_output();
        sys.stdout.write("x");
    },
    ["broken-pipe-exit"] = () =>
    {
        unread_output();
        sys.stdout.write("x");
        sys.exit(3);
    },
    ["broken-pipe-flush"] = () =>
    {
        unread_output();
        sys.stdout.write("x");
        sys.stdout.flush();
    },
    ["broken-pipe-unused"] = unread_output,
    ["redirected-stdout"] = () => redirected(file => sys.stdout = file, () => Console.WriteLine("printed"), () => sys.stdout = sys.__stdout__),
    ["redirected-stderr"] = () => redirected(file => sys.stderr = file, () => Console.Error.WriteLine("printed"), () => sys.stderr = sys.__stderr__),
    ["streams"] = () =>
    {
        foreach (var stream in (TextIO[])[sys.stdin, sys.stdout, sys.stderr])
        {
            sys.stdout.write($"{stream} {stream.name} {stream.fileno()} {stream.mode} {stream.encoding} {stream.errors} {stream.line_buffering} {stream.isatty()} {stream.closed} {stream.readable()} {stream.writable()}\n");
            sys.stdout.write($"{stream.buffer} {stream.buffer.name}\n");
        }

        sys.stdout.write($"{sys.stdin == sys.__stdin__} {sys.stdout == sys.__stdout__} {sys.stderr == sys.__stderr__}\n");
    },
    ["present"] = () =>
    {
        static string Truth(bool truth) => truth ? "True" : "False";
        os.write(9, System.Text.Encoding.ASCII.GetBytes($"[{Truth(sys.stdin is null)}, {Truth(sys.stdout is null)}, {Truth(sys.stderr is null)}]"));
        sys.stdout?.write("somewhere\n");
        sys.exit("nowhere");
    },
    ["no-error-stream"] = () =>
    {
        sys.stderr = null;
        sys.exit("to the first one");
    },
    ["no-error-stream-for-an-exception"] = () =>
    {
        sys.stderr = null;
        throw new ValueError("unheard");
    },
    ["no-output"] = () =>
    {
        sys.stdout = null;
        Console.WriteLine("to nobody");
    },
    ["closed-output"] = () =>
    {
        sys.stdout.write("before");
        sys.stdout.close();
        os.write(1, ", and the descriptor is open\n"u8);
    },
    ["read-lines"] = () =>
    {
        // as what a line is made of shows best in Python's form, which is simple for these
        static string Ascii(string text) => "'" + text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\udcff", "\\udcff", StringComparison.Ordinal).Replace("\U0001F600", "\\U0001f600", StringComparison.Ordinal) + "'";
        Console.WriteLine(Ascii(sys.stdin.readline()));
        Console.WriteLine(Ascii(sys.stdin.read(2)));
        sys.stdout.write(Ascii(Console.ReadLine()!) + "\n");
        Console.WriteLine($"b{Ascii(os.fsdecode(sys.stdin.buffer.readline()))}");
        Console.WriteLine(Ascii(Console.In.ReadToEnd()));
    },
    ["breakpoint"] = () =>
    {
        sys.breakpointhook = args => Console.WriteLine($"stopped ({args[0]}, '{args[1]}')");
        sys.breakpointhook(1, "x");
        sys.breakpointhook = sys.__breakpointhook__;
        os.environ["PYTHONBREAKPOINT"] = "0";
        sys.breakpointhook();
        Console.WriteLine("went on");
    },
    ["lines"] = () =>
    {
        var stdout = sys.stdout;
        for (var i = 0; i < 1_000_000; i++) stdout.write($"line {i}\n");
    },
    ["console-lines"] = () =>
    {
        _ = sys.stdout;
        for (var i = 0; i < 1_000_000; i++) Console.WriteLine($"line {i}");
    },
    ["thread-of-NET"] = () =>
    {
        var thread = new Thread(leaving);
        thread.Start();
        thread.Join();
        Console.WriteLine("main goes on");
    },
    ["thread-of-NET-fails"] = () =>
    {
        var thread = new Thread(() => throw new ValueError("in a thread of .NET's"));
        thread.Start();
        thread.Join();
    },
    ["task"] = () => Task.Run(() => sys.exit(11)).Wait(),
};

if (args[0] == "names") sys.stdout.write(string.Join('\n', endings.Keys) + "\n");
else if (args[0] == "return-12") return 12;
else if (args[0] == "await-exit")
{
    await Task.Yield();
    sys.exit(13);
}
else endings[args[0]]();
return 0;

static void deep(int n)
{
    try
    {
        using var closing = new Closing();
        if (n == 0) sys.exit(7);
        deep(n - 1);
    }
    finally
    {
        Console.WriteLine($"finally {n}");
    }
}

static threading.Thread in_thread(Action work)
{
    var thread = new threading.Thread(target: work);
    thread.start();
    return thread;
}

static void leaving()
{
    try
    {
        sys.exit(5);
    }
    finally
    {
        Console.WriteLine("thread's finally");
    }
}

static void hook(Action call)
{
    sys.excepthook = (type, value, traceback) =>
    {
        Console.WriteLine($"{type.Name} {value?.Message} {traceback is not null}");
        call();
    };
    throw new ValueError("hooked");
}

static void unread_output()
{
    var (r, w) = os.pipe();
    os.close(r);
    os.dup2(w, 1);
}

static void redirected(Action<TextIO> redirect, Action print, Action put_back)
{
    var (r, w) = os.pipe();
    var file = os.fdopen(w, "w");
    redirect(file);
    print();
    sys.stderr.write("to the error\n");
    put_back();
    file.close();
    var read = System.Text.Encoding.ASCII.GetString(os.read(r, 100)).Replace("\n", "\\n", StringComparison.Ordinal);
    Console.WriteLine($"b'{read}'");
}

internal sealed class Closing : IDisposable
{
    public void Dispose() => Console.WriteLine("closed");
}
