#!/usr/bin/env -S dotnet --
#:project ../../src/Adder/Adder.csproj
// Disk usage of trees, counted as `du -b` counts: in bytes, the directories' own included, a file of several names once, symbolic
// links not followed. As many threads as one wants look at the directories.
using Adder;

const string USAGE = "usage: du [--human] [--top N] [--jobs N] [path ...]\n";

using var stdout = new BufferedStream(Console.OpenStandardOutput());
using var stderr = Console.OpenStandardError();
var watched = !Console.IsErrorRedirected;
var counting = new threading.Lock();
var entries = 0;
var errors = 0;
var seen = new HashSet<(ulong, ulong)>();

// What a thread dies of is written by threading's own hook; what was counted is then not all there is.
threading.excepthook = failure =>
{
    using (counting.with())
        errors++;
    threading.__excepthook__(failure);
};

// Names leave as they came in, UTF-8 or not.
void write(Stream stream, string text) => stream.Write(os.fsencode(text));

void report(string action, OSError error)
{
    errors++;
    write(stderr, $"du: cannot {action} '{error.filename}': {error.strerror}\n");
}

void count(int found)
{
    using (counting.with())
    {
        var before = entries;
        entries += found;
        if (watched && entries / 10_000 > before / 10_000)
            write(stderr, $"\r{entries / 10_000 * 10_000} entries");
    }
}

// Finds what is in a directory, and hands on the directories among it.
void look(Entry directory, bool repeats, queue.LifoQueue<Entry> directories)
{
    var found = 0;
    try
    {
        using var listing = os.scandir(directory.path);
        foreach (var entry in listing)
        {
            os.stat_result status;
            try
            {
                status = entry.stat(follow_symlinks: false);
            }
            catch (OSError e)
            {
                directory.below.Add(new Entry(directory, "access", error: e));
                continue;
            }

            found++;
            if (stat.S_ISDIR(status.st_mode))
            {
                var inner = new Entry(directory, entry.path, status);
                directory.below.Add(inner);
                directories.put(inner);
            }
            else if (repeats || status.st_nlink > 1)
            {
                directory.below.Add(new Entry(directory, "", status));
            }
            else
            {
                directory.inside += status.st_size;
            }
        }
    }
    catch (OSError e)
    {
        directory.below.Add(new Entry(directory, "read directory", error: e));
    }

    count(found);
}

void work(bool repeats, queue.LifoQueue<Entry> directories)
{
    try
    {
        while (true)
        {
            var directory = directories.get();
            try
            {
                look(directory, repeats, directories);
            }
            finally
            {
                directories.task_done();
            }
        }
    }
    catch (queue.ShutDown)
    {
        // there is nothing left to do
    }
    catch
    {
        directories.shutdown(immediate: true); // or the others would wait for what this thread does no more
        throw;
    }
}

// What a tree takes: its directories, each with all that is below it, the deepest first.
List<(Int128 size, string path)> usage(string top, bool repeats, int jobs)
{
    Entry root;
    try
    {
        root = new Entry(null, top, os.lstat(top));
    }
    catch (OSError e)
    {
        report("access", e);
        return [];
    }

    count(1);
    if (root.is_dir)
    {
        var directories = new queue.LifoQueue<Entry>();
        directories.put(root);
        var threads = Enumerable.Range(0, jobs).Select(_ => new threading.Thread(target: work, args: [repeats, directories], daemon: true)).ToList();
        foreach (var thread in threads)
            thread.start();
        directories.join();
        directories.shutdown();
        foreach (var thread in threads)
            thread.join();
    }

    return totals(root, repeats);
}

// Adds up in the order of the tree, so that it does not matter which thread was where first.
List<(Int128 size, string path)> totals(Entry root, bool repeats)
{
    var (order, ahead, lines) = (new List<Entry>(), new Stack<Entry>([root]), new List<(Int128, string)>());
    while (ahead.TryPop(out var next))
    {
        order.Add(next);
        foreach (var entry in next.below)
            ahead.Push(entry);
    }

    foreach (var entry in Enumerable.Reverse(order))
    {
        if (entry.error is not null)
        {
            report(entry.path, entry.error);
            continue;
        }

        var again = (repeats || !entry.is_dir) && seen.Contains(entry.inode);
        seen.Add(entry.inode);
        var total = entry.inside + (again ? 0 : entry.own);
        if (!again && (entry.is_dir || entry == root))
            lines.Add((total, entry.path));
        if (entry != root)
            entry.parent!.inside += total;
    }

    return lines;
}

// A size as `du -h` writes it: rounded up, with one decimal below ten.
string human(Int128 size)
{
    if (size < 1024)
        return $"{size}";
    var (tenths, power) = (10 * size, 0);
    while (tenths > 10230)
        (tenths, power) = ((tenths + 1023) / 1024, power + 1);
    var number = tenths < 100 ? $"{tenths / 10}.{tenths % 10}" : $"{(tenths + 9) / 10}";
    return number + "BKMGTPEZY"[power];
}

int number(string text)
{
    if (!(text.All(char.IsAsciiDigit) && text.Length is > 0 and < 10))
        throw new ValueError($"'{text}' is not a number");
    return int.Parse(text);
}

int number_of_jobs(string text)
{
    if (number(text) is not (> 0 and < 1000))
        throw new ValueError($"{text} is not from 1 to 999");
    return number(text);
}

(bool human_sizes, int? top, int jobs, List<string> paths) options(Queue<string> args)
{
    var (human_sizes, top, jobs, paths) = (false, (int?)null, 1, new List<string>());
    while (args.TryDequeue(out var arg))
    {
        if (arg == "--human")
            human_sizes = true;
        else if (arg == "--top")
            top = number(args.TryDequeue(out var next) ? next : "");
        else if (arg.StartsWith("--top=", StringComparison.Ordinal))
            top = number(arg["--top=".Length..]);
        else if (arg == "--jobs")
            jobs = number_of_jobs(args.TryDequeue(out var next) ? next : "");
        else if (arg.StartsWith("--jobs=", StringComparison.Ordinal))
            jobs = number_of_jobs(arg["--jobs=".Length..]);
        else if (arg == "--")
            while (args.TryDequeue(out var path))
                paths.Add(path);
        else if (arg.StartsWith('-') && arg != "-")
            throw new ValueError($"there is no option '{arg}'");
        else
            paths.Add(arg);
    }

    return (human_sizes, top, jobs, paths.Count > 0 ? paths : ["."]);
}

bool human_sizes;
int? top;
int jobs;
List<string> paths;
try
{
    (human_sizes, top, jobs, paths) = options(new Queue<string>(args));
}
catch (ValueError e)
{
    write(stderr, $"du: {e.Message}\n{USAGE}");
    return 2;
}

var lines = new List<(Int128 size, string path)>();
foreach (var path in paths)
    lines.AddRange(usage(path, repeats: paths.Count > 1, jobs));
if (top is not null)
    lines = lines.OrderByDescending(line => line.size).Take(top.Value).ToList();
if (watched)
    write(stderr, "\r\u001b[K");
foreach (var (size, path) in lines)
    write(stdout, $"{(human_sizes ? human(size) : size)}\t{path}\n");
return errors > 0 ? 1 : 0;

// A directory, what may have been counted before, or what can't be reached; all else is but a part of its directory's size.
internal sealed class Entry(Entry? parent, string path, os.stat_result? status = null, OSError? error = null)
{
    public readonly Entry? parent = parent;
    public readonly string path = path;
    public readonly OSError? error = error;
    public readonly bool is_dir = status is not null && stat.S_ISDIR(status.Value.st_mode);
    public readonly (ulong, ulong) inode = status is null ? default : (status.Value.st_dev, status.Value.st_ino);
    public readonly long own = status?.st_size ?? 0;
    public Int128 inside;
    public readonly List<Entry> below = []; // in the order of the listing
}
