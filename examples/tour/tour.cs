#!/usr/bin/env dotnet
#:project ../../src/Adder/Adder.csproj
// A first walk through os, sys, threading, queue and weakref: each call, and what it answers here.
using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using Adder;

[assembly: UnsupportedOSPlatform("windows")]

var colours = sys.stdout.isatty() && !os.environ.Contains("NO_COLOR");

void title(string text) => Console.WriteLine(colours ? $"\n\u001b[1m{text}\u001b[0m" : $"\n{text}");

void tell(string call, string answer, int colour) =>
    Console.WriteLine(colours ? $"  {call,-54} \u001b[{colour}m{answer}\u001b[0m" : $"  {call,-54} {answer}");

// Tells a call, as it stands between the parentheses unless Python spells it otherwise, and its answer.
void show(object? answer, [CallerArgumentExpression(nameof(answer))] string call = "")
{
    if (answer is Action nothing)
    {
        nothing();
        (call, answer) = (call.Replace("() => ", ""), null);
    }

    tell(call, repr(answer), 32);
}

void raised(string call, Exception e) => tell(call, $"{e.GetType().Name}: {e.Message}".TrimEnd(' ', ':'), 31);

string repr(object? answer) => answer switch
{
    null => "None",
    bool => $"{answer}",
    string text when text.Contains('\'') => $"\"{text}\"",
    string text => $"'{text.Replace("\n", "\\n")}'",
    ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => repr(tuple[i])))})",
    IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(repr))}]",
    _ => $"{answer}",
};

int len<T>(ICollection<T> items) => items.Count;

if (sys.argv[^1] == "--become") // the child of below, which becomes another program
    os.execvp("sh", ["sh", "-c", "echo $$"]);

title("os: files and directories");
var home = os.getcwd();
show(os.getcwd());
var place = os.path.join(os.environ.get("TMPDIR", "/tmp"), $"tour-{os.getpid()}");
show(() => os.mkdir(place));
show(() => os.chdir(place));
show(os.getcwd() == os.path.realpath(place));
show(() => os.mkdir("notes"));
show(os.access("notes", os.R_OK | os.W_OK));
try
{
    os.mkdir("notes");
}
catch (FileExistsError e)
{
    raised("os.mkdir(\"notes\")", e);
}

var fd = os.open("notes/first", os.O_WRONLY | os.O_CREAT);
show(os.write(fd, "Hello, file!"u8), "os.write(fd, b\"Hello, file!\")");
show(() => os.close(fd));
show(() => os.link("notes/first", "notes/second"));
var names = os.listdir("notes");
names.Sort(string.CompareOrdinal);
show(names);
show(os.stat("notes/first").st_size);
show(os.stat("notes/first").st_nlink);
show(os.stat("notes/first").st_mtime_ns);
show(os.path.samefile("notes/first", "notes/second"));
var for_me_alone = Convert.ToInt32("077", 8);
var before = os.umask(for_me_alone);
show(() => os.mkdir("diary"));
show(stat.filemode(os.stat("diary").st_mode));
show(os.umask(before) == for_me_alone);
show(() => os.rmdir("diary"));
try
{
    os.rmdir("notes");
}
catch (OSError e)
{
    raised("os.rmdir(\"notes\")", e);
    show(os.strerror(e.errno));
}

show(() => os.remove("notes/first"));
show(() => os.remove("notes/second"));
show(() => os.rmdir("notes"));
show(os.access("notes", os.F_OK));
show(() => os.chdir(home));
show(() => os.rmdir(place));

title("os: pipes, programs and the environment");
var (outlet, inlet) = os.pipe();
using (var writer = os.fdopen(inlet, "w"))
    show(writer.write("Hello, pipe!"));
using (var reader = os.fdopen(outlet))
    show(reader.read());
using (var command = os.popen("echo $((6 * 7))"))
    show(command.read());
os.environ["GREETING"] = "Hello, child!";
show(os.environ["GREETING"]);
using (var command = os.popen("echo $GREETING"))
    show(command.read());
os.environ.__delitem__("GREETING");
show(os.environ.get("GREETING", "nothing"));
show(os.getpid());
using (var command = os.popen("echo $PPID"))
    show(int.Parse(command.read()) == os.getpid(), "int(command.read()) == os.getpid()");
show(os.strerror(errno.EACCES));
sys.stdout.flush(); // what a child writes shall come behind what has been said
show(os.system("echo Hello, shell!"));
show(os.waitstatus_to_exitcode(os.system("exit 3")));
var startfile_opened_it = true;
try
{
    os.startfile("no such file");
}
catch (FileNotFoundError) // on Linux, Adder has a startfile
{
    startfile_opened_it = false;
}

show(startfile_opened_it);

title("os: a child that os.execvp makes another program");
var (told, telling) = os.pipe();
string[] argv = [sys.executable, .. sys.orig_argv[1..], "--become"];
var child = os.posix_spawn(sys.executable, argv, os.environ, file_actions: [(os.POSIX_SPAWN_DUP2, telling, 1)]);
show(() => os.close(telling));
using (var reader = os.fdopen(told))
    show(int.Parse(reader.read()) == child, "int(reader.read()) == child");
var (ended, status) = os.waitpid(child, 0);
show(ended == child);
show(os.waitstatus_to_exitcode(status));

title("sys: the program and its streams");
show(sys.argv[0]);
show(sys.argv[1..], "sys.argv[1:]");
show(sys.executable);
show(sys.prefix);
show(sys.path[0]);
var library_is_loaded = sys.modules.Contains("Adder");
show(library_is_loaded);
show(sys.platform);
show(sys.maxsize);
show(sys.getdefaultencoding());
show(sys.stdin.fileno());
show(sys.stdout.encoding);
show(sys.stderr.errors);
sys.stdout.flush();
Console.Error.WriteLine("  Hello, standard error!");
(outlet, inlet) = os.pipe();
sys.stdout = os.fdopen(inlet, "w");
Console.WriteLine("Hello, whoever reads this!");
sys.stdout.close();
sys.stdout = sys.__stdout__;
using (var reader = os.fdopen(outlet))
    show(reader.read());
try
{
    os.stat("no such file");
}
catch (OSError)
{
    show(sys.exc_info().type!.Name, "sys.exc_info()[0].__name__");
    show(sys.exc_info().value!.Message, "str(sys.exc_info()[1])");
}

show(sys.exc_info().type, "sys.exc_info()[0]");
try
{
    sys.exit(3);
}
catch (SystemExit e)
{
    raised("sys.exit(3)", e);
    show(e.code);
}

title("threading: a thread of one's own");
var go = new threading.Event();
var greeter = new Greeter(go);
show(() => greeter.start());
show(() => greeter.join(0.05));
show(greeter.is_alive());
show(() => go.set());
show(() => greeter.join());
show(greeter.is_alive());
show(greeter.greeting);

title("threading: counting with a lock, and without");
var @lock = new threading.Lock();
var count = 0;

void count_to_ten_thousand()
{
    for (var i = 0; i < 10_000; i++)
        using (@lock.with())
            count += 1;
}

var threads = Enumerable.Range(0, 4).Select(_ => new threading.Thread(target: count_to_ten_thousand)).ToList();
foreach (var thread in threads)
    thread.start();
foreach (var thread in threads)
    thread.join();
show(count);
count = 0;
var both_have_read = new threading.Barrier(2); // without a lock this happens now and then; the barrier sees to it

void count_one()
{
    var read = count;
    both_have_read.wait();
    count = read + 1;
}

threads = Enumerable.Range(0, 2).Select(_ => new threading.Thread(target: count_one)).ToList();
foreach (var thread in threads)
    thread.start();
foreach (var thread in threads)
    thread.join();
show(count);

title("queue: three orders, Full and Empty");
var q = new queue.Queue<string>(maxsize: 2);
show(() => q.put("first"));
show(() => q.put("second"));
try
{
    q.put("third", timeout: 0.05);
}
catch (queue.Full e)
{
    raised("q.put(\"third\", timeout=0.05)", e);
}

show(q.qsize());
show(q.get());
show(q.get());
try
{
    q.get_nowait();
}
catch (queue.Empty e)
{
    raised("q.get_nowait()", e);
}

var pile = new queue.LifoQueue<string>();
foreach (var item in (string[])["bottom", "middle", "top"])
    pile.put(item);
show(pile.get());
var tasks = new queue.PriorityQueue<(int, string)>();
foreach (var item in ((int, string)[])[(2, "later"), (1, "now"), (3, "some day")])
    tasks.put(item);
show(tasks.get());

title("weakref: what is gone when nobody needs it");
var gone = new List<string>();
var visits = new weakref.WeakKeyDictionary<Page, int>();
var pages = new weakref.WeakValueDictionary<string, Page>();

// Makes a page that nobody holds once this has returned; what top-level code has held lives until the end.
(weakref.@ref<Page>, weakref.ProxyType<Page>) meet()
{
    var page = new Page("index");
    var r = new weakref.@ref<Page>(page, _ => gone.Add("index"));
    var p = weakref.proxy(page);
    show(r.call()!.name, "r().name");
    show(p.call(o => o.name), "p.name");
    show(weakref.getweakrefcount(page));
    show(len(weakref.getweakrefs(page)));
    visits[page] = 7;
    pages["index"] = page;
    show(visits[page]);
    show(pages["index"].name);
    return (r, p);
}

var (r, p) = meet();
weakref.collect();
show(r.call(), "r()");
show(gone);
try
{
    p.call(o => o.name);
}
catch (ReferenceError e)
{
    raised("p.name", e);
}

show(len(visits));
show(len(pages));

internal sealed class Greeter(threading.Event go) : threading.Thread(name: "greeter")
{
    public string greeting = "";

    public override void run()
    {
        go.wait();
        greeting = $"Hello from {threading.current_thread().name}!";
    }
}

internal sealed class Page(string name)
{
    public readonly string name = name;
}
