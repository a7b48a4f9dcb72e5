namespace Adder.Tests;

/// <summary>A directory of a test's own, removed with all that is in it.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    public TemporaryDirectory() => FullName = Directory.CreateTempSubdirectory("adder-").FullName;

    public string FullName { get; }

    public string this[string name] => System.IO.Path.Combine(FullName, name);

    public void Dispose()
    {
        const string Removal = """rm -rf "$0" 2>/dev/null || { chmod -R u+rwx "$0"; rm -rf "$0"; } 2>/dev/null""";
        using var process = System.Diagnostics.Process.Start("sh", ["-c", Removal, FullName]);
        process.WaitForExit();
    }
}
