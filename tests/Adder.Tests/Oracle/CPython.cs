using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Adder.Tests.Oracle;

/// <summary>One CPython process, kept open, that answers expressions: where expected values come from.</summary>
public sealed class CPython : IDisposable
{
    private static readonly Lazy<CPython> Only = new(() => new CPython());
    private readonly Process process;
    private readonly Lock turn = new();

    private CPython()
    {
        var start = new ProcessStartInfo(CPythonInstallation.Newest.Executable, ["-X", "utf8", Path.Combine(AppContext.BaseDirectory, "Oracle", "oracle.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = Encoding.ASCII,
            StandardOutputEncoding = Encoding.ASCII,
        };
        process = Process.Start(start)!;
        process.StandardOutput.ReadLine();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    public static CPython Newest => Only.Value;

    /// <summary>Evaluates an expression, or runs a statement.</summary>
    /// <param name="source">Python; any character may stand in it, lone surrogates too.</param>
    /// <returns><c>= </c> and the value as <c>ascii()</c> writes it, or <c>! </c> and the exception's type and texts.</returns>
    public string Answer(string source)
    {
        var line = new StringBuilder(source.Length);
        foreach (var c in source)
            _ = c is >= ' ' and < (char)0x7F and not '\\' ? line.Append(c) : line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        lock (turn)
        {
            process.StandardInput.Write(line.Append('\n').ToString());
            process.StandardInput.Flush();
            return process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("the oracle died");
        }
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit(5000);
        process.Dispose();
    }
}
