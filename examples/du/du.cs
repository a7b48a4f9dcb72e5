#!/usr/bin/env dotnet
#:project ../../src/Adder/Adder.csproj
// Disk usage of trees, counted as `du -b` counts: in bytes, the directories' own included, a file of several names once, symbolic
// links not followed.
using Adder;

const string USAGE = "usage: du [--human] [--top N] [path ...]\n";

using var stdout = new BufferedStream(Console.OpenStandardOutput());
using var stderr = Console.OpenStandardError();
var watched = !Console.IsErrorRedirected;
var entries = 0;
var errors = 0;
var seen = new HashSet<(ulong, ulong)>();

// Names leave as they came in, UTF-8 or not.
void write(Stream stream, string text) => stream.Write(os.fsencode(text));

void report(string action, OSError error)
{
    errors++;
    write(stderr, $"du: cannot {action} '{error.filename}': {error.strerror}\n");
}

// What a file or a directory takes by itself; null when it was counted before or can't be reached.
long? size_of(string path, bool repeats)
{
    os.stat_result status;
    try
    {
        status = os.lstat(path);
    }
    catch (OSError e)
    {
        report("access", e);
        return null;
    }

    if (repeats || (status.st_nlink > 1 && !stat.S_ISDIR(status.st_mode)))
    {
        var inode = (status.st_dev, status.st_ino);
        if (!seen.Add(inode))
            return null;
    }

    entries++;
    if (watched && entries % 10_000 == 0)
        write(stderr, $"\r{entries} entries");
    return status.st_size;
}

// What a tree takes: its directories, each with all that is below it, the deepest first.
List<(Int128 size, string path)> usage(string top, bool repeats)
{
    var (lines, totals) = (new List<(Int128, string)>(), new Dictionary<string, Int128>());

    bool close(string path, Int128 inside)
    {
        var own = size_of(path, repeats);
        totals[path] = inside + (own ?? 0);
        if (own is not null)
            lines.Add((totals[path], path));
        return own is not null;
    }

    void skip(OSError error)
    {
        if (close((string)error.filename!, 0))
            report("read directory", error);
    }

    if (os.path.islink(top) || !os.path.isdir(top))
    {
        close(top, 0);
        return lines;
    }

    foreach (var (dirpath, dirnames, filenames) in os.walk(top, topdown: false, onerror: skip))
    {
        Int128 inside = 0;
        foreach (var path in dirnames.Concat(filenames).Select(name => os.path.join(dirpath, name)))
            inside += totals.Remove(path, out var below) ? below : size_of(path, repeats) ?? 0;
        close(dirpath, inside);
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

(bool human_sizes, int? top, List<string> paths) options(Queue<string> args)
{
    var (human_sizes, top, paths) = (false, (int?)null, new List<string>());
    while (args.TryDequeue(out var arg))
    {
        if (arg == "--human")
            human_sizes = true;
        else if (arg == "--top")
            top = number(args.TryDequeue(out var next) ? next : "");
        else if (arg.StartsWith("--top="))
            top = number(arg["--top=".Length..]);
        else if (arg == "--")
            while (args.TryDequeue(out var path))
                paths.Add(path);
        else if (arg.StartsWith('-') && arg != "-")
            throw new ValueError($"there is no option '{arg}'");
        else
            paths.Add(arg);
    }

    return (human_sizes, top, paths.Count > 0 ? paths : ["."]);
}

bool human_sizes;
int? top;
List<string> paths;
try
{
    (human_sizes, top, paths) = options(new Queue<string>(args));
}
catch (ValueError e)
{
    write(stderr, $"du: {e.Message}\n{USAGE}");
    return 2;
}

var lines = new List<(Int128 size, string path)>();
foreach (var path in paths)
    lines.AddRange(usage(path, repeats: paths.Count > 1));
if (top is not null)
    lines = lines.OrderByDescending(line => line.size).Take(top.Value).ToList();
if (watched)
    write(stderr, "\r\u001b[K");
foreach (var (size, path) in lines)
    write(stdout, $"{(human_sizes ? human(size) : size)}\t{path}\n");
return errors > 0 ? 1 : 0;
