#!/usr/bin/env dotnet
#:project ../../src/Adder/Adder.csproj
// Keeps snapshots of a tree: 0001, 0002 … below a directory, each of them whole. A file that has not changed since the last one is another
// name of the same file there, so that a snapshot takes the room of what is new. One that was broken off is called unfinished, and goes.
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using Adder;

[assembly: UnsupportedOSPlatform("windows")]

const string USAGE = "usage: backup [--keep N] source destination";
const int BLOCK = 1 << 20;
var FOR_ME_ALONE = Convert.ToInt32("600", 8);
var DIRECTORY_FOR_ME = Convert.ToInt32("700", 8);
const string UNFINISHED = "unfinished";

var failed = 0;

void say(string text) => sys.stdout.buffer.write(os.fsencode($"{text}\n"));

void complain(string text)
{
    failed += 1;
    sys.stdout.flush();
    sys.stderr.buffer.write(os.fsencode($"backup: {text}\n"));
    sys.stderr.flush();
}

// The names of the snapshots, the oldest first.
List<string> snapshots(string directory) =>
    os.listdir(directory).Where(name => Regex.IsMatch(name, @"\A[0-9]{4,9}\z")).OrderBy(name => int.Parse(name)).ToList();

void remove_tree(string top)
{
    if (!os.path.lexists(top))
        return;
    os.chmod(top, DIRECTORY_FOR_ME);
    foreach (var (dirpath, dirnames, _) in os.walk(top))
        foreach (var name in dirnames)
            if (!os.path.islink(os.path.join(dirpath, name)))
                os.chmod(os.path.join(dirpath, name), DIRECTORY_FOR_ME); // before the walk enters it
    foreach (var (dirpath, dirnames, filenames) in os.walk(top, topdown: false))
    {
        foreach (var name in filenames)
            os.remove(os.path.join(dirpath, name));
        foreach (var name in dirnames)
        {
            var path = os.path.join(dirpath, name);
            if (os.path.islink(path))
                os.remove(path);
            else
                os.rmdir(path);
        }
    }

    os.rmdir(top);
}

// Gives a copy the times, the mode and, where that is allowed, the owner of what it is a copy of.
void give(os.path_arg target, os.stat_result status)
{
    try
    {
        os.chown(target, status.st_uid, status.st_gid);
    }
    catch (PermissionError)
    {
    }

    os.chmod(target, stat.S_IMODE(status.st_mode));
    os.utime(target, ns: (status.st_atime_ns, status.st_mtime_ns));
}

// Copies a file, and answers what it was when that began.
os.stat_result copy(string path, string target)
{
    var source = os.open(path, os.O_RDONLY | os.O_NOFOLLOW);
    try
    {
        var status = os.fstat(source);
        var copied = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FOR_ME_ALONE);
        try
        {
            while (os.read(source, BLOCK) is { Length: > 0 } data)
                while (data.Length > 0)
                    data = data[os.write(copied, data)..];
            give(copied, status);
            os.fsync(copied);
        }
        finally
        {
            os.close(copied);
        }

        if (os.fstat(source).st_mtime_ns != status.st_mtime_ns)
            complain($"{path}: changed while it was read");
        return status;
    }
    finally
    {
        os.close(source);
    }
}

os.stat_result? lstat_or_none(string path)
{
    try
    {
        return os.lstat(path);
    }
    catch (Exception e) when (e is FileNotFoundError or NotADirectoryError)
    {
        return null;
    }
}

(int, long, long, long, long) what_counts(os.stat_result status) =>
    (status.st_mode, status.st_uid, status.st_gid, status.st_size, status.st_mtime_ns);

void add_file(Snapshot snapshot, string path, string relative, os.stat_result status)
{
    var target = os.path.join(snapshot.path, relative);
    var inode = (status.st_dev, status.st_ino);
    if (snapshot.inodes.TryGetValue(inode, out var known))
    {
        os.link(known, target);
        return;
    }

    var before = snapshot.last is not null ? os.path.join(snapshot.last, relative) : null;
    var then = before is not null ? lstat_or_none(before) : null;
    if (then is not null && what_counts(then.Value) == what_counts(status))
    {
        os.link(before!, target);
        snapshot.linked += 1;
    }
    else
    {
        snapshot.copied_bytes += copy(path, target).st_size;
        snapshot.copied += 1;
        say($"{(then is null ? "new" : "changed")}: {relative}");
    }

    if (status.st_nlink > 1)
        snapshot.inodes[inode] = target;
}

void add(Snapshot snapshot, string path, string relative)
{
    try
    {
        var status = os.lstat(path);
        if (stat.S_ISREG(status.st_mode))
        {
            add_file(snapshot, path, relative, status);
        }
        else if (stat.S_ISLNK(status.st_mode))
        {
            os.symlink(os.readlink(path), os.path.join(snapshot.path, relative));
        }
        else if (stat.S_ISDIR(status.st_mode))
        {
            os.mkdir(os.path.join(snapshot.path, relative), DIRECTORY_FOR_ME);
            snapshot.directories.Add((os.path.join(snapshot.path, relative), status));
        }
        else
        {
            complain($"{path}: neither a file nor a directory nor a link");
        }
    }
    catch (OSError e)
    {
        complain(e.Message);
    }
}

void take(string source, Snapshot snapshot)
{
    os.mkdir(snapshot.path, DIRECTORY_FOR_ME);
    snapshot.directories.Add((snapshot.path, os.stat(source)));
    foreach (var (dirpath, dirnames, filenames) in os.walk(source, onerror: e => complain(e.Message)))
    {
        dirnames.Sort(string.CompareOrdinal); // links to directories are among them, which the walk doesn't follow
        foreach (var name in dirnames.Concat(filenames).Order(StringComparer.Ordinal))
        {
            var path = os.path.join(dirpath, name);
            add(snapshot, path, os.path.relpath(path, source));
        }
    }

    foreach (var (target, status) in Enumerable.Reverse(snapshot.directories)) // what is put into a directory changes its time
        give(target, status);
}

void tell_what_is_gone(string source, Snapshot snapshot)
{
    if (snapshot.last is null)
        return;
    foreach (var (dirpath, dirnames, filenames) in os.walk(snapshot.last))
    {
        dirnames.Sort(string.CompareOrdinal);
        foreach (var name in filenames.Order(StringComparer.Ordinal))
        {
            var relative = os.path.relpath(os.path.join(dirpath, name), snapshot.last);
            if (!os.path.lexists(os.path.join(source, relative)))
                say($"gone: {relative}");
        }
    }
}

void backup(string source, string destination, int keep)
{
    Snapshot snapshot;
    string name;
    using (new Locked(destination, FOR_ME_ALONE))
    {
        var before = snapshots(destination);
        remove_tree(os.path.join(destination, UNFINISHED));
        snapshot = new Snapshot(os.path.join(destination, UNFINISHED), before.Count > 0 ? os.path.join(destination, before[^1]) : null);
        take(source, snapshot);
        tell_what_is_gone(source, snapshot);
        name = $"{(before.Count > 0 ? int.Parse(before[^1]) + 1 : 1):D4}";
        os.rename(snapshot.path, os.path.join(destination, name));
        var directory = os.open(destination, os.O_RDONLY | os.O_DIRECTORY);
        os.fsync(directory);
        os.close(directory);
        foreach (var old in before.Append(name).SkipLast(keep))
        {
            remove_tree(os.path.join(destination, old));
            say($"removed: {old}");
        }
    }

    say($"{name}: {snapshot.copied} files copied, {snapshot.copied_bytes} bytes; {snapshot.linked} as they were; {failed} failures");
}

(string source, string destination, int keep) read_options(List<string> args)
{
    var keep = 10;
    if (args is ["--keep", ..])
    {
        if (args.Count < 2 || !Regex.IsMatch(args[1], @"\A[1-9][0-9]{0,3}\z"))
            throw new ValueError(USAGE);
        (keep, args) = (int.Parse(args[1]), args[2..]);
    }

    if (args is not [var source, var destination] || source.StartsWith('-'))
        throw new ValueError(USAGE);
    if (!os.path.isdir(source))
        throw OSError.from_errno(errno.ENOTDIR, source);
    var inside = os.path.realpath(source);
    if (os.path.commonpath([inside, os.path.realpath(destination)]) == inside)
        throw new ValueError($"{destination} is in {source}");
    os.makedirs(destination, DIRECTORY_FOR_ME, exist_ok: true);
    return (source, destination, keep);
}

os.umask(Convert.ToInt32("077", 8));
string source, destination;
int keep;
try
{
    (source, destination, keep) = read_options(sys.argv[1..]);
}
catch (Exception e) when (e is OSError or ValueError)
{
    complain(e.Message);
    return 2;
}

try
{
    backup(source, destination, keep);
}
catch (BlockingIOError)
{
    complain($"{destination}: another backup is at work");
}
catch (OSError e)
{
    complain(e.Message);
}

return failed > 0 ? 1 : 0;

internal sealed class Snapshot(string path, string? last)
{
    public readonly string path = path;
    public readonly string? last = last; // the snapshot before
    public readonly Dictionary<(ulong, ulong), string> inodes = []; // the copies of files that have several names
    public readonly List<(string, os.stat_result)> directories = [];
    public int copied;
    public long copied_bytes;
    public int linked;
}

internal sealed class Locked : IDisposable
{
    private readonly int fd;

    public Locked(string directory, int mode)
    {
        fd = os.open(os.path.join(directory, ".lock"), os.O_RDWR | os.O_CREAT, mode);
        try
        {
            os.lockf(fd, os.F_TLOCK, 0);
        }
        catch (OSError)
        {
            os.close(fd);
            throw;
        }
    }

    public void Dispose() => os.close(fd);
}
