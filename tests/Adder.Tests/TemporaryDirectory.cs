namespace Adder.Tests;

/// <summary>A directory of a test's own, removed with all that is in it.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    public TemporaryDirectory() => FullName = Directory.CreateTempSubdirectory("adder-").FullName;

    public string FullName { get; }

    public string this[string name] => System.IO.Path.Combine(FullName, name);

    public void Dispose()
    {
        using var remove = System.Diagnostics.Process.Start("rm", ["-rf", FullName]);
        remove.WaitForExit();
    }
}
