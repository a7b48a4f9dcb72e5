#!/usr/bin/env dotnet
#:project ../../src/Adder/Adder.csproj
// Rotates logs: what app.log holds becomes app.log.1, what app.log.1 holds becomes app.log.2, and so on. A new app.log has the mode and the
// owner of the old one, and there is no moment without it. With --copy it remains the same file, for programs that don't open it again.
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using Adder;

[assembly: UnsupportedOSPlatform("windows")]

const string USAGE = "usage: rotate [--size BYTES[kMG]] [--keep N] [--copy] [--dry-run] log ...";
var UNITS = new Dictionary<string, long> { [""] = 1, ["k"] = 1 << 10, ["M"] = 1 << 20, ["G"] = 1 << 30 };
const int BLOCK = 1 << 20;
var FOR_ME_ALONE = Convert.ToInt32("600", 8);

void say(string text) => sys.stdout.buffer.write(os.fsencode($"{text}\n"));

void complain(string text)
{
    sys.stdout.flush();
    sys.stderr.buffer.write(os.fsencode($"rotate: {text}\n"));
    sys.stderr.flush();
}

string directory_of(string path) => os.path.dirname(path) is not "" and var directory ? directory : ".";

// The numbers of the old logs that are there, the highest first.
List<int> numbered(string directory, string name)
{
    var pattern = new Regex(@"\A" + Regex.Escape(name) + @"[.]([1-9][0-9]{0,8})\z");
    using var entries = os.scandir(directory);
    var matches = entries.Select(entry => pattern.Match(entry.name)).ToList();
    return matches.Where(match => match.Success).Select(match => int.Parse(match.Groups[1].Value)).OrderDescending().ToList();
}

void make_room(string log, int keep)
{
    foreach (var number in numbered(directory_of(log), os.path.basename(log)))
    {
        if (number >= keep)
        {
            os.remove($"{log}.{number}");
            say($"{log}.{number}: removed");
        }
        else
        {
            os.rename($"{log}.{number}", $"{log}.{number + 1}");
        }
    }
}

// Makes an empty file that belongs to whom another one belongs to.
int create(string path, os.stat_result status)
{
    try
    {
        os.remove(path);
    }
    catch (FileNotFoundError)
    {
    }

    var fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FOR_ME_ALONE);
    try
    {
        if ((status.st_uid, status.st_gid) != (os.geteuid(), os.getegid()))
            os.fchown(fd, status.st_uid, status.st_gid);
        os.fchmod(fd, stat.S_IMODE(status.st_mode));
    }
    catch (OSError)
    {
        os.close(fd);
        os.remove(path);
        throw;
    }

    return fd;
}

void replace(string log, string temporary, os.stat_result status)
{
    var fd = create(temporary, status);
    os.fsync(fd);
    os.close(fd);
    os.link(log, $"{log}.1");
    os.rename(temporary, log);
}

void copy(string log, string temporary, os.stat_result status, int fd)
{
    var copied = create(temporary, status);
    try
    {
        var offset = 0L;
        while (os.sendfile(copied, fd, offset, BLOCK) is > 0 and var count)
            offset += count;
        os.utime(copied, ns: (status.st_atime_ns, status.st_mtime_ns));
        os.fsync(copied);
    }
    finally
    {
        os.close(copied);
    }

    os.rename(temporary, $"{log}.1");
    os.ftruncate(fd, 0);
}

// Has the names of a directory survive a power cut.
void sync(string directory)
{
    var fd = os.open(directory, os.O_RDONLY | os.O_DIRECTORY);
    try
    {
        os.fsync(fd);
    }
    finally
    {
        os.close(fd);
    }
}

void rotate(string log, Settings settings)
{
    var fd = os.open(log, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK);
    try
    {
        var status = os.fstat(fd);
        if (!stat.S_ISREG(status.st_mode))
            throw new OSError(errno.EINVAL, "Not a regular file", log);
        if (status.st_size == 0 || status.st_size < settings.size)
        {
            say($"{log}: {status.st_size} bytes, stays");
        }
        else if (settings.dry_run)
        {
            say($"{log}: {status.st_size} bytes, would be rotated");
        }
        else
        {
            make_room(log, settings.keep);
            if (settings.copy)
                copy(log, $"{log}.new", status, fd);
            else
                replace(log, $"{log}.new", status);
            sync(directory_of(log));
            say($"{log}: {status.st_size} bytes, rotated");
        }
    }
    finally
    {
        os.close(fd);
    }
}

long number_of_bytes(string text)
{
    var match = Regex.Match(text, @"\A([0-9]{1,9})([kMG]?)\z");
    if (!match.Success)
        throw new ValueError($"'{text}' is not a size");
    return int.Parse(match.Groups[1].Value) * UNITS[match.Groups[2].Value];
}

int number_to_keep(string text)
{
    if (!Regex.IsMatch(text, @"\A[1-9][0-9]{0,2}\z"))
        throw new ValueError($"'{text}' is not a number from 1 to 999");
    return int.Parse(text);
}

Settings read_options(Queue<string> args)
{
    var settings = new Settings();
    while (args.TryDequeue(out var arg))
    {
        if (arg == "--size")
            settings.size = number_of_bytes(args.TryDequeue(out var size) ? size : "");
        else if (arg == "--keep")
            settings.keep = number_to_keep(args.TryDequeue(out var keep) ? keep : "");
        else if (arg == "--copy")
            settings.copy = true;
        else if (arg == "--dry-run")
            settings.dry_run = true;
        else if (arg == "--")
            while (args.TryDequeue(out var log))
                settings.logs.Add(log);
        else if (arg.StartsWith('-'))
            throw new ValueError($"there is no option '{arg}'");
        else
            settings.logs.Add(arg);
    }

    if (settings.logs.Count == 0)
        throw new ValueError("no log is named");
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

os.umask(Convert.ToInt32("077", 8)); // nothing is ever more open than the log was
var failed = false;
foreach (var log in settings.logs)
{
    try
    {
        using (settings.dry_run ? null : new Locked(directory_of(log), FOR_ME_ALONE))
            rotate(log, settings);
    }
    catch (BlockingIOError)
    {
        failed = true;
        complain($"{log}: another rotation is at work");
    }
    catch (OSError e)
    {
        failed = true;
        complain(e.Message);
    }
}

return failed ? 1 : 0;

internal sealed class Settings
{
    public long size = 1 << 20;
    public int keep = 5;
    public bool copy;
    public bool dry_run;
    public readonly List<string> logs = [];
}

// Keeps other rotations out of a directory, without waiting for them.
internal sealed class Locked : IDisposable
{
    private readonly int fd;

    public Locked(string directory, int mode)
    {
        fd = os.open(os.path.join(directory, ".rotate.lock"), os.O_RDWR | os.O_CREAT, mode);
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
