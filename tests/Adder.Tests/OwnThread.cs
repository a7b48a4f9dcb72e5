namespace Adder.Tests;

/// <summary>A thread that changes what belongs to it alone, and ends: no other test meets the change.</summary>
public static class OwnThread
{
    /// <summary>The kernel's number of the calling thread.</summary>
    public static int Number => int.Parse(Path.GetFileName(new FileInfo("/proc/thread-self").LinkTarget!), System.Globalization.CultureInfo.InvariantCulture);

    public static T Run<T>(Func<T> call)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = call();
            }
            catch (Exception e)
            {
                failure = e;
            }
        });
        thread.Start();
        thread.Join();
        return failure is null ? result! : throw new InvalidOperationException("on a thread of its own", failure);
    }
}
