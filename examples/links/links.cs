#:project ../../src/Adder/Adder.csproj
using Adder;

foreach (var (dirpath, dirnames, filenames) in os.walk(args[0]))
{
    dirnames.Sort(string.CompareOrdinal);
    foreach (var name in filenames.Order(StringComparer.Ordinal))
    {
        var path = os.path.join(dirpath, name);
        try
        {
            var status = os.stat(path);
            if (status.st_nlink > 1)
                Console.WriteLine($"{path}: inode {status.st_ino}, {status.st_nlink} names");
        }
        catch (OSError e)
        {
            Console.WriteLine($"{path}: {e.strerror}");
        }
    }
}
