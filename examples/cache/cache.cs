#!/usr/bin/env dotnet
#:project ../../src/Adder/Adder.csproj
// Shows pictures (binary PGM) as thumbnails made of letters, some on each page. A thumbnail is a temporary file. The cache gives the same one
// for the same picture, whatever its name, as long as a page shows it; then the file goes, and at the end of the program all that are left.
using System.Runtime.Versioning;
using System.Text;
using System.Text.RegularExpressions;
using Adder;

[assembly: UnsupportedOSPlatform("windows")]

const string USAGE = "usage: cache [--page N] picture ...\n";
var HEADER = new Regex(@"\AP5[ \t\r\n]+([0-9]{1,5})[ \t\r\n]+([0-9]{1,5})[ \t\r\n]+255[ \t\r\n]");
const int COLUMNS = 24;
const string SHADES = " .:-=+*#%@";

var directory = os.path.join(os.environ.get("TMPDIR", "/tmp"), $"cache-{os.getpid()}");
var cache = new weakref.WeakValueDictionary<(ulong, ulong), Thumbnail>(); // thumbnails by the inodes of their pictures
var page = new List<(string, Thumbnail)>(); // what is shown: names and thumbnails
var removed = new List<string>();
var (made, errors) = (0, 0);

void remove(string path)
{
    os.remove(path);
    removed.Add(os.path.basename(path));
}

void farewell()
{
    os.rmdir(directory);
    Console.WriteLine(removed.Count > 0 ? $"at exit: {string.Join(' ', removed)} removed" : "at exit: nothing to remove");
}

// The width and height of a picture, and how bright each of its points is.
(int width, int height, byte[] points) read_picture(string path)
{
    byte[] data;
    using (BinaryIO file = os.fdopen(os.open(path, os.O_RDONLY), "rb"))
        data = file.read();
    var header = HEADER.Match(Encoding.Latin1.GetString(data.AsSpan(0, Math.Min(data.Length, 40))));
    if (!header.Success)
        throw new ValueError($"{path}: not a binary PGM picture");
    var (width, height, points) = (int.Parse(header.Groups[1].Value), int.Parse(header.Groups[2].Value), data[header.Length..]);
    if ((long)width * height == 0 || points.Length != (long)width * height)
        throw new ValueError($"{path}: {points.Length} points, but {width} times {height} are said to be there");
    return (width, height, points);
}

// Lines of letters, each as bright as the part of the picture that it stands for. A letter is twice as high as wide.
List<string> draw(int width, int height, byte[] points)
{
    var columns = Math.Min(width, COLUMNS);
    var rows = Math.Max(1, height * columns / (2 * width));
    var lines = new List<string>();
    for (var row = 0; row < rows; row++)
    {
        var line = "";
        for (var column = 0; column < columns; column++)
        {
            var (light, count) = (0L, 0L);
            for (var y = row * height / rows; y < (row + 1) * height / rows; y++)
                for (var x = column * width / columns; x < (column + 1) * width / columns; x++)
                    (light, count) = (light + points[y * width + x], count + 1);
            line += SHADES[(int)(light * SHADES.Length / (256 * count))];
        }

        lines.Add(line.TrimEnd());
    }

    return lines;
}

Thumbnail make(string picture)
{
    var (width, height, points) = read_picture(picture);
    var lines = draw(width, height, points);
    made += 1;
    var path = os.path.join(directory, $"{made}.txt");
    using (var file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "w"))
        file.writelines(lines.Select(line => $"{line}\n"));
    return new Thumbnail(path, remove);
}

Thumbnail thumbnail(string picture)
{
    var status = os.stat(picture);
    if (!stat.S_ISREG(status.st_mode))
        throw new ValueError($"{picture}: not a file");
    var inode = (status.st_dev, status.st_ino);
    return cache.get(inode) ?? cache.setdefault(inode, make(picture));
}

// Shows the next page. It is ready before the one that was shown goes.
void turn(string[] pictures)
{
    var following = new List<(string picture, Thumbnail small)>();
    foreach (var picture in pictures)
    {
        try
        {
            following.Add((picture, thumbnail(picture)));
        }
        catch (Exception e) when (e is OSError or ValueError)
        {
            errors += 1;
            Console.Error.WriteLine($"cache: {e.Message}");
        }
    }

    foreach (var (picture, small) in following)
    {
        Console.WriteLine($"{picture}: {os.path.basename(small.path)}");
        using var file = os.fdopen(os.open(small.path, os.O_RDONLY));
        foreach (var line in file)
            sys.stdout.write($"    {line}");
    }

    page = following;
}

(int size, string[] pictures) options(string[] args)
{
    var size = 2;
    if (args is ["--page", ..])
        (size, args) = (args.Length > 1 && Regex.IsMatch(args[1], @"\A[1-9][0-9]?\z") ? int.Parse(args[1]) : 0, args.Skip(2).ToArray());
    if (size == 0 || args.Length == 0 || args[0].StartsWith('-'))
        throw new ValueError(USAGE);
    return (size, args);
}

int size;
string[] pictures;
try
{
    (size, pictures) = options(args);
    os.mkdir(directory, Convert.ToInt32("700", 8));
}
catch (Exception e) when (e is OSError or ValueError)
{
    Console.Error.WriteLine($"cache: {e.Message}".TrimEnd());
    return 2;
}

atexit.register(farewell); // before the first finalizer, so that it is called behind the last one
foreach (var some in pictures.Chunk(size))
{
    turn(some);
    weakref.collect();
    Console.WriteLine($"{cache.Count} in the cache, files: {string.Join(' ', os.listdir(directory).Order(StringComparer.Ordinal))}, removed: {string.Join(' ', removed.Order(StringComparer.Ordinal))}");
    removed.Clear();
}

return errors > 0 ? 1 : 0;

internal sealed class Thumbnail
{
    public readonly string path;

    public Thumbnail(string path, Action<string> remove)
    {
        this.path = path;
        _ = new weakref.finalize(this, remove, path);
    }
}
