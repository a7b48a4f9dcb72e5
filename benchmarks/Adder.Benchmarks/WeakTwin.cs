using System.Diagnostics;
using System.Globalization;

namespace Adder.Benchmarks;

/// <summary>CPython with <c>python/weak.py</c>, which does a contest's work once whenever it is told its title.</summary>
internal sealed class WeakTwin(string python) : IDisposable
{
    private readonly Process process = Process.Start(new ProcessStartInfo(python, ["weak.py"])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        WorkingDirectory = Path.Combine(Environment.CurrentDirectory, "python"),
    })!;

    public double Nanoseconds(string title)
    {
        process.StandardInput.WriteLine(title);
        process.StandardInput.Flush();
        var line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"weak.py does not do this, or not in this order: {title}");
        return double.Parse(line, CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
