using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FilesAndDirectories;

/// <summary>A walk through a tree, put in order and pruned exactly as <c>gone_through</c> does it in trees.py.</summary>
[SupportedOSPlatform("linux")]
internal static class Gone
{
    internal static string Through(string top, bool topdown, bool followlinks, int how, int limit = 150) => Outcome(
        onerror => os.walk(top, topdown, onerror, followlinks).Select(s => (s.dirpath, s.dirnames, s.filenames, -1)), "nowhere", StringComparer.Ordinal, topdown, how, limit);

    internal static string Through(byte[] top, bool topdown, bool followlinks, int how, int limit = 150) => Outcome(
        onerror => os.walk(top, topdown, onerror, followlinks).Select(s => (s.dirpath, s.dirnames, s.filenames, -1)), "nowhere"u8.ToArray(), ByteOrder.Instance, topdown, how, limit);

    internal static string ByDescriptors(string top, bool topdown, bool follow_symlinks, int how, int limit = 150) => Outcome(
        onerror => os.fwalk(top, topdown, onerror, follow_symlinks), "nowhere", StringComparer.Ordinal, topdown, how, limit);

    internal static string ByDescriptors(byte[] top, bool topdown, bool follow_symlinks, int how, int limit = 150) => Outcome(
        onerror => os.fwalk(top, topdown, onerror, follow_symlinks), "nowhere"u8.ToArray(), ByteOrder.Instance, topdown, how, limit);

    private static string Outcome<T>(Func<Action<OSError>, IEnumerable<(T, List<T>, List<T>, int)>> walk, T nowhere, IComparer<T> order, bool topdown, int how, int limit)
        where T : class
    {
        var errors = new List<(string type, int errno, T? filename)>();
        var found = new List<(T path, object step)>();
        object? end = null;
        try
        {
            foreach (var (path, directories, others, fd) in walk(e => errors.Add((e.GetType().Name, e.errno, (T?)e.filename))).Take(limit))
            {
                others.Sort(order);
                directories.Sort(order);
                var names = directories.ToList();
                found.Add((path, fd < 0 ? (path, names, others) : (path, names, others, os.fstat(fd).st_ino)));
                if (topdown) Prune(directories, others, nowhere, how);
            }
        }
        catch (OSError e)
        {
            end = (e.GetType().Name, e.errno);
        }

        if (!topdown)
        {
            found = [.. found.OrderBy(step => step.path, order)];
            errors = [.. errors.OrderBy(error => error.type, StringComparer.Ordinal).ThenBy(error => error.errno).ThenBy(error => error.filename!, order)];
        }

        return "= " + Python.Literal((found.Select(step => step.step), errors, end));
    }

    private static void Prune<T>(List<T> directories, List<T> others, T nowhere, int how)
    {
        if (how == 1) directories.Reverse();
        else if (how == 2) directories.RemoveAll(directories.Where((_, at) => at % 2 == 0).ToHashSet().Contains);
        else if (how == 3) directories.Clear();
        else if (how == 4) directories.Insert(0, nowhere);
        else if (how == 5) directories.AddRange(others.Take(1));
        else if (how == 6) directories.AddRange(directories.Take(1).ToArray());
    }
}
