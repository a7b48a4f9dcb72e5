using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Adder.Tests.Native;

/// <summary>A C compiler, and what it says to a list of assertions.</summary>
internal sealed record CCompiler(string Command, string Extension, params string[] Options)
{
    internal static CCompiler Cpp { get; } = new("g++", "cpp", "-std=gnu++17");

    /// <summary>musl, and behind its own headers those of the kernel.</summary>
    internal static CCompiler Musl { get; } = new("musl-gcc", "c", "-std=gnu11", "-idirafter", "/usr/include", "-idirafter",
        RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.Arm64 ? "/usr/include/aarch64-linux-gnu" : "/usr/include/x86_64-linux-gnu");

    internal bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, Command)));

    /// <summary>Only C++ can compare a function's type.</summary>
    internal bool Asserts(CAssertion.Kinds kind) => Extension == "cpp" || kind != CAssertion.Kinds.Function;

    /// <summary>Compiles, links and runs.</summary>
    /// <param name="assertions">What must hold.</param>
    /// <param name="unknown">The names that this system's headers do not know.</param>
    /// <returns>What the compiler complains of; empty when everything holds.</returns>
    internal string Complaints(IEnumerable<CAssertion> assertions, out string[] unknown)
    {
        using var temporary = new TemporaryDirectory();
        var (source, program) = (temporary["assertions." + Extension], temporary["assertions"]);
        File.WriteAllText(source, Source(assertions));
        unknown = [];
        var (code, complaints) = Run(Command, [.. Options, "-D_GNU_SOURCE", "-D_FILE_OFFSET_BITS=64", "-w", "-o", program, source]);
        if (code != 0) return string.Join('\n', complaints.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal) || line.Contains("undefined", StringComparison.Ordinal)));
        var (_, printed) = Run(program, []);
        unknown = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return "";
    }

    private static string Source(IEnumerable<CAssertion> assertions)
    {
        var all = assertions.ToArray();
        var optional = all.Where(assertion => NativeOracle.NewerThanSomeHeaders.Contains(assertion.Name)).ToHashSet();
        return string.Join('\n',
        [
            .. NativeOracle.Headers.Select(header => $"#if __has_include(<{header}>)\n#include <{header}>\n#endif"),
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Native", "preamble.cpp")),
            .. all.Select(assertion => optional.Contains(assertion) ? $"#ifdef {assertion.Name}\n{assertion.Line}\n#endif" : assertion.Line),
            "int main(void)\n{",
            .. optional.Select(assertion => $"#ifndef {assertion.Name}\n    puts(\"{assertion.Name}\");\n#endif"),
            "    return 0;\n}\n",
        ]);
    }

    private static (int Code, string Output) Run(string command, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C" },
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
