using Adder;

// Touches all five modules and ends as its first argument says; hello.py is its twin.
if (sys.argv.Count < 2) throw sys.exit("usage: hello ENDING [argument ...]");

atexit.register(() => Console.WriteLine("at exit"));
var answers = new queue.Queue<int>();
var worker = new threading.Thread(target: () => answers.put(os.getpid()));
var reference = new weakref.@ref<threading.Thread>(worker);
worker.start();
Console.WriteLine($"{answers.get() == os.getpid()} {reference.call() == worker}");
worker.join();
sys.stdout.write(string.Join(' ', sys.argv[1..]) + "\n");

if (sys.argv[1] == "exit") dive(2, () => throw sys.exit(3));
if (sys.argv[1] == "fail") dive(2, () => os.rmdir("/nowhere"));
if (sys.argv[1] == "where") Console.WriteLine($"{sys.argv[0]}\n{sys.path[0]}");

static void dive(int depth, Action end)
{
    try
    {
        using var scope = new Scope(depth);
        if (depth == 0) end();
        dive(depth - 1, end);
    }
    finally
    {
        Console.WriteLine($"finally {depth}");
    }
}

internal sealed class Scope(int depth) : IDisposable
{
    public void Dispose() => Console.WriteLine($"left {depth}");
}
