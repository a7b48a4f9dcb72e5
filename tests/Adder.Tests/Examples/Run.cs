using System.Diagnostics;
using System.Text;

namespace Adder.Tests.Examples;

/// <summary>What a program did. The bytes that it wrote stand in the texts as Latin-1, so that none is lost.</summary>
public sealed record Run(int ExitCode, string Output, string Errors)
{
    // root, but bound by permissions as everybody else
    private static readonly string[] Bound = Environment.IsPrivilegedProcess
        ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]
        : [];

    /// <summary>Runs a program for which a directory of mode 0 is closed, even when the tests run as root.</summary>
    public static Run Unprivileged(string directory, params string[] command) => Of(directory, [.. Bound, .. command]);

    public static Run Of(string directory, params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.Latin1,
            StandardErrorEncoding = Encoding.Latin1,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment.Remove("PYTHONUNBUFFERED");
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    public override string ToString() => $"exit code {ExitCode}\n--- output\n{Output}\n--- errors\n{Errors}";
}
