#!/usr/bin/env -S dotnet --
#:project ../../src/Adder/Adder.csproj
// The SHA-256 of every file of trees, written as `sha256sum` writes it, in the order of the paths. One thread looks for the files; workers
// hash them, the largest first. Ctrl-C ends them all.
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Adder;

const string USAGE = "usage: jobs [--jobs N] [path ...]\n";
const int BLOCK = 1 << 18;
const int STEP = 1_000;

using BinaryIO stdout = os.fdopen(1, "wb", closefd: false);
using BinaryIO stderr = os.fdopen(2, "wb", buffering: 0, closefd: false);
var watched = os.isatty(2);
var jobs = new queue.PriorityQueue<(long minus_size, string path)>();
var events = new queue.SimpleQueue<(string what, string path, string text)>();
var interrupted = new threading.Event();
var broken = new threading.Event();

// What a thread dies of is written by threading's own hook. Without it the others would wait, or the list seem whole.
threading.excepthook = failure =>
{
    broken.set();
    jobs.shutdown(immediate: true);
    threading.__excepthook__(failure);
};

// Names leave as they came in, UTF-8 or not.
void write(BinaryIO stream, string text) => stream.write(os.fsencode(text));

void fail(string path, OSError error) => events.put(("failed", path, error.Message));

void add(string path, bool follow_symlinks)
{
    try
    {
        var status = os.stat(path, follow_symlinks: follow_symlinks);
        if (stat.S_ISREG(status.st_mode))
            jobs.put((-status.st_size, path));
    }
    catch (OSError e)
    {
        fail(path, e);
    }
}

void scan(List<string> paths)
{
    try
    {
        foreach (var top in paths)
        {
            add(top, follow_symlinks: true);
            if (!os.path.isdir(top))
                continue;
            foreach (var (dirpath, _, filenames) in os.walk(top, onerror: e => fail((string)e.filename!, e)))
                foreach (var name in filenames)
                    add(os.path.join(dirpath, name), follow_symlinks: false);
        }

        jobs.shutdown(); // the workers finish what there is
    }
    catch (queue.ShutDown)
    {
        // after Ctrl-C
    }
    finally
    {
        events.put(("ended", "", ""));
    }
}

// The SHA-256 of a file, or after Ctrl-C of a part of it.
string digest(string path, byte[] block)
{
    using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    var fd = os.open(path, os.O_RDONLY);
    try
    {
        while (!interrupted.is_set() && os.readinto(fd, block) is > 0 and var length)
            sha.AppendData(block, 0, length);
    }
    finally
    {
        os.close(fd);
    }

    return Convert.ToHexStringLower(sha.GetHashAndReset());
}

void work()
{
    var block = new byte[BLOCK];
    try
    {
        while (true)
        {
            var (_, path) = jobs.get();
            try
            {
                events.put(("hashed", path, digest(path, block)));
            }
            catch (OSError e)
            {
                fail(path, new OSError(e.errno, e.strerror, path));
            }
        }
    }
    catch (queue.ShutDown)
    {
        // there is nothing left to do
    }
    finally
    {
        events.put(("ended", "", ""));
    }
}

int number(string text)
{
    if (!(text.All(char.IsAsciiDigit) && text.Length is > 0 and < 4 && int.Parse(text) > 0))
        throw new ValueError($"'{text}' is not a number of jobs");
    return int.Parse(text);
}

(int count, List<string> paths) options(Queue<string> args)
{
    var (count, paths) = (os.process_cpu_count() ?? 1, new List<string>());
    while (args.TryDequeue(out var arg))
    {
        if (arg == "--jobs")
            count = number(args.TryDequeue(out var next) ? next : "");
        else if (arg.StartsWith("--jobs=", StringComparison.Ordinal))
            count = number(arg["--jobs=".Length..]);
        else if (arg == "--")
            while (args.TryDequeue(out var path))
                paths.Add(path);
        else if (arg.StartsWith('-') && arg != "-")
            throw new ValueError($"there is no option '{arg}'");
        else
            paths.Add(arg);
    }

    return (count, paths.Count > 0 ? paths : ["."]);
}

int count;
List<string> paths;
try
{
    (count, paths) = options(new Queue<string>(args));
}
catch (ValueError e)
{
    write(stderr, $"jobs: {e.Message}\n{USAGE}");
    return 2;
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
{
    context.Cancel = true; // instead of what the signal does by default
    events.put(("interrupted", "", ""));
});
List<threading.Thread> threads = [new(target: scan, args: [paths])];
for (var i = 0; i < count; i++)
    threads.Add(new threading.Thread(target: work));
foreach (var thread in threads)
    thread.start();

var (hashed, failed) = (new queue.PriorityQueue<(string path, string text)>(), new queue.PriorityQueue<(string path, string text)>());
var left = threads.Count;
while (left > 0)
{
    var (what, path, text) = events.get();
    if (what == "hashed")
    {
        hashed.put((path, text));
        if (hashed.qsize() % STEP == 0)
            write(stderr, watched ? $"\r{hashed.qsize()} files" : $"{hashed.qsize()} files\n");
    }
    else if (what == "failed")
    {
        failed.put((path, text));
    }
    else if (what == "interrupted")
    {
        interrupted.set();
        jobs.shutdown(immediate: true);
    }
    else
    {
        left--;
    }
}

foreach (var thread in threads)
    thread.join();

if (watched)
    write(stderr, "\r\u001b[K");
if (interrupted.is_set())
{
    write(stderr, $"jobs: interrupted, {string.Join(", ", threads.Select(thread => thread.name))} have ended\n");
    return 130;
}

var errors = failed.qsize();
while (!hashed.empty())
{
    var (path, text) = hashed.get();
    write(stdout, $"{text}  {path}\n");
}

while (!failed.empty())
{
    var (_, text) = failed.get();
    write(stderr, $"jobs: {text}\n");
}

return errors > 0 || broken.is_set() ? 1 : 0;
