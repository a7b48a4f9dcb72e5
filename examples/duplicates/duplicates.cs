#!/usr/bin/env dotnet
#:project ../../src/Adder/Adder.csproj
// Finds files of the same content: those of the same size whose beginnings and then whole contents have the same SHA-256, which threads
// compute. Names of one file are not duplicates. With --link, one file remains of each group, under all of its names.
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Adder;

[assembly: UnsupportedOSPlatform("windows")]

const string USAGE = "usage: duplicates [--link] [--jobs N] [--min BYTES] [path ...]";
const int BEGINNING = 1 << 12;
const int BLOCK = 1 << 18;

var failed = false;

void say(string text) => sys.stdout.buffer.write(os.fsencode($"{text}\n"));

void complain(string text)
{
    failed = true;
    sys.stdout.flush();
    sys.stderr.buffer.write(os.fsencode($"duplicates: {text}\n"));
    sys.stderr.flush();
}

void add(OrderedDictionary<(ulong, ulong), Content> files, string path, int least)
{
    os.stat_result status;
    try
    {
        status = os.lstat(path);
    }
    catch (OSError e)
    {
        complain(e.Message);
        return;
    }

    if (stat.S_ISREG(status.st_mode) && status.st_size >= least)
    {
        files.TryAdd((status.st_dev, status.st_ino), new Content(status));
        var file = files[(status.st_dev, status.st_ino)];
        if (!file.names.Contains(path))
            file.names.Add(path);
    }
}

List<Content> find(List<string> paths, int least)
{
    var files = new OrderedDictionary<(ulong, ulong), Content>();
    foreach (var top in paths)
    {
        if (!os.path.isdir(top))
        {
            add(files, top, least);
            continue;
        }

        foreach (var (dirpath, dirnames, filenames) in os.walk(top, onerror: e => complain(e.Message)))
        {
            dirnames.Sort(string.CompareOrdinal);
            foreach (var name in filenames.Order(StringComparer.Ordinal))
                add(files, os.path.join(dirpath, name), least);
        }
    }

    return files.Values.ToList();
}

// The SHA-256 of the beginning of a file.
string digest(string path, long most)
{
    using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    var fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW);
    try
    {
        while (most > 0 && os.read(fd, (int)Math.Min(most, BLOCK)) is { Length: > 0 } data)
        {
            sha.AppendData(data);
            most -= data.Length;
        }
    }
    finally
    {
        os.close(fd);
    }

    return Convert.ToHexStringLower(sha.GetHashAndReset());
}

// Has threads compute the digests of files.
void read_all(List<Content> files, long most, int jobs)
{
    var waiting = new queue.Queue<Content>();
    foreach (var file in files)
        waiting.put(file);

    void work()
    {
        while (true)
        {
            Content file;
            try
            {
                file = waiting.get_nowait();
            }
            catch (queue.Empty)
            {
                return;
            }

            try
            {
                file.digest = null;
                file.digest = digest(file.names[0], most);
            }
            catch (OSError e)
            {
                file.error = e;
            }
        }
    }

    var threads = Enumerable.Range(0, jobs).Select(number => new threading.Thread(target: work, name: $"reader {number}")).ToList();
    foreach (var thread in threads)
        thread.start();
    foreach (var thread in threads)
        thread.join();
    foreach (var file in files)
        if (file.error is not null)
            complain($"{file.names[0]}: {file.error.strerror}");
}

// Splits groups of files by what a function tells of them, and keeps parts of two files and more; null is no answer.
List<List<Content>> split(List<List<Content>> groups, Func<Content, object?> key)
{
    var parts = new List<List<Content>>();
    foreach (var group in groups)
    {
        var alike = group.Where(file => key(file) is not null).GroupBy(key);
        parts.AddRange(alike.Select(part => part.ToList()).Where(part => part.Count > 1));
    }

    return parts;
}

List<List<Content>> same_content(List<Content> files, int jobs)
{
    var groups = split([files], file => file.status.st_size);
    foreach (var most in (long[])[BEGINNING, sys.maxsize])
    {
        read_all(groups.SelectMany(group => group).ToList(), most, jobs);
        groups = split(groups, file => file.digest);
    }

    return groups.OrderByDescending(group => group[0].status.st_size).ThenBy(group => group[0].names[0], StringComparer.Ordinal).ToList();
}

bool is_as_it_was(Content file, string name)
{
    var now = os.lstat(name);
    var then = file.status;
    return (now.st_dev, now.st_ino, now.st_size, now.st_mtime_ns) == (then.st_dev, then.st_ino, then.st_size, then.st_mtime_ns);
}

bool is_alike(os.stat_result one, os.stat_result other) =>
    (one.st_dev, one.st_mode, one.st_uid, one.st_gid) == (other.st_dev, other.st_mode, other.st_uid, other.st_gid);

// Gives the names of a file to another one, and answers how many.
int link(Content kept, Content file)
{
    var linked = 0;
    foreach (var name in file.names)
    {
        try
        {
            if (!is_alike(kept.status, file.status))
            {
                say($"  {name}: left alone, as its device, mode or owner differs");
            }
            else if (!is_as_it_was(file, name) || !is_as_it_was(kept, kept.names[0]))
            {
                complain($"{name}: left alone, as it has changed meanwhile");
            }
            else
            {
                put_in_place(kept.names[0], name);
                linked += 1;
            }
        }
        catch (OSError e)
        {
            complain(e.Message);
        }
    }

    return linked;
}

// Makes a name another one of a file, without a moment at which it is missing.
void put_in_place(string path, string name)
{
    var temporary = $"{name}.duplicates-{os.getpid()}";
    os.link(path, temporary);
    try
    {
        os.rename(temporary, name);
    }
    catch (OSError)
    {
        os.remove(temporary);
        throw;
    }
}

int positive(string text)
{
    if (!Regex.IsMatch(text, @"\A[1-9][0-9]{0,8}\z"))
        throw new ValueError($"'{text}' is not a number from 1 to 999999999");
    return int.Parse(text);
}

Settings read_options(Queue<string> args)
{
    var settings = new Settings();
    while (args.TryDequeue(out var arg))
    {
        if (arg == "--link")
            settings.link = true;
        else if (arg == "--jobs")
            settings.jobs = Math.Min(positive(args.TryDequeue(out var jobs) ? jobs : ""), 64);
        else if (arg == "--min")
            settings.least = positive(args.TryDequeue(out var least) ? least : "");
        else if (arg == "--")
            while (args.TryDequeue(out var path))
                settings.paths.Add(path);
        else if (arg.StartsWith('-'))
            throw new ValueError($"there is no option '{arg}'");
        else
            settings.paths.Add(arg);
    }

    if (settings.paths.Count == 0)
        settings.paths.Add(".");
    return settings;
}

Settings settings;
try
{
    settings = read_options(new Queue<string>(sys.argv[1..]));
}
catch (ValueError e)
{
    complain($"{e.Message}\n{USAGE}");
    return 2;
}

var groups = same_content(find(settings.paths, settings.least), settings.jobs);
var spare = 0L;
foreach (var group in groups)
{
    var size = group[0].status.st_size;
    say($"{group.Count} files of {size} bytes:");
    foreach (var file in group)
        say("  " + string.Join(" = ", file.names));
    foreach (var file in group[1..])
        if (!settings.link || link(group[0], file) == file.names.Count)
            spare += size;
}

say($"{groups.Count} groups, {spare} bytes {(settings.link ? "saved" : "to save")}");
return failed ? 1 : 0;

internal sealed class Content(os.stat_result status)
{
    public readonly os.stat_result status = status;
    public readonly List<string> names = [];
    public string? digest;
    public OSError? error;
}

internal sealed class Settings
{
    public bool link;
    public int jobs = os.cpu_count() ?? 1;
    public int least = 1;
    public readonly List<string> paths = [];
}
