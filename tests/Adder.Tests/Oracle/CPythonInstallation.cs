using System.Diagnostics;

namespace Adder.Tests.Oracle;

/// <summary>The newest CPython of this machine: <c>$ADDER_CPYTHON</c>, else python3 on the PATH or under <c>~/.pyenv/versions</c>.</summary>
public sealed record CPythonInstallation(string Executable, Version Version)
{
    /// <summary>The oldest that does what the library does; an older one has other functions and other words.</summary>
    private static readonly Version Oldest = new(3, 13);

    private static readonly CPythonInstallation? Found = Find();

    /// <summary>Skips the test that asks for it where there is none. Too old a one may still make files; the tests that compare with it
    /// don't begin.</summary>
    public static CPythonInstallation Newest
    {
        get
        {
            Assert.SkipWhen(Found is null, "python3 is not installed");
            return Found!;
        }
    }

    /// <summary>Why there is nobody to ask; <see langword="null"/> when there is.</summary>
    public static string? Lack { get; } = Found is null ? "python3 is not installed"
        : Found.Version < Oldest ? $"python3 is {Found.Version}; these tests ask {Oldest} or later" : null;

    private static CPythonInstallation? Find()
    {
        if (Environment.GetEnvironmentVariable("ADDER_CPYTHON") is { Length: > 0 } chosen) return new(chosen, VersionOf(chosen)!);
        return Candidates().Select(path => (path, version: VersionOf(path))).Where(found => found.version is not null)
            .OrderByDescending(found => found.version).Select(found => new CPythonInstallation(found.path, found.version!)).FirstOrDefault();
    }

    private static IEnumerable<string> Candidates()
    {
        var versions = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".pyenv", "versions");
        var managed = Directory.Exists(versions) ? Directory.EnumerateDirectories(versions, "3.*").Select(d => Path.Combine(d, "bin")) : [];
        var search = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);
        return search.Concat(managed).Select(folder => Path.Combine(folder, "python3")).Where(File.Exists);
    }

    private static Version? VersionOf(string executable)
    {
        using var process = Process.Start(new ProcessStartInfo(executable, ["-c", "import sys; print('%d.%d.%d' % sys.version_info[:3])"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Version.TryParse(answer.Trim(), out var version) ? version : null;
    }
}
