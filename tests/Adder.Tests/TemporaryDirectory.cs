namespace Adder.Tests;

/// <summary>A directory of a test's own, removed with all that is in it.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    public TemporaryDirectory() => FullName = Directory.CreateTempSubdirectory("adder-").FullName;

    public string FullName { get; }

    public string this[string name] => System.IO.Path.Combine(FullName, name);

    public void Dispose()
    {
        foreach (var command in (string[])["chmod -R u+rwx", "rm -rf"])
        {
            using var process = System.Diagnostics.Process.Start("sh", ["-c", command + " \"$0\" 2>/dev/null", FullName]);
            process.WaitForExit();
        }
    }
}
