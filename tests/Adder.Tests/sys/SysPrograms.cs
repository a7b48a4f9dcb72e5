using System.Diagnostics;
using System.Reflection;
using Adder.Tests.Oracle;

namespace Adder.Tests.Sys;

/// <summary>What takes a process of its own: its command line, its end, its folders of assemblies, and its hooks.</summary>
internal static class SysPrograms
{
    internal static string CommandLine()
    {
        sys.argv.Add("changed");
        return Python.Literal((sys.argv[1..], sys.orig_argv.TakeLast(4), os.fsencode(sys.argv[^2])));
    }

    internal static string Finalizing()
    {
        var before = sys.is_finalizing();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => os.write(1, System.Text.Encoding.ASCII.GetBytes(Python.Literal((before, sys.is_finalizing()))));
        return "";
    }

    /// <summary>An assembly in a folder that is not searched, and then is. Its bytes are those of a library under another file name.</summary>
    internal static string SearchPath()
    {
        var folder = Environment.GetEnvironmentVariable("ADDER_FOLDER")!;
        var before = Python.Literal((sys.modules.Contains("adder_elsewhere"), Load()));
        sys.path.append(folder);
        var loaded = Load();
        return before + Python.Literal((loaded, sys.modules.Contains("adder_elsewhere"), sys.modules["adder_elsewhere"].GetName().Name, sys.path[^1] == folder));
    }

    internal static string FrameEvent()
    {
        var heard = new List<object?>();
        Exception? refusal = null;
        sys.addaudithook((name, arguments) =>
        {
            heard.Add((name, arguments.Length, DiagnosticMethodInfo.Create((StackFrame)arguments[0]!)!.Name));
            if (refusal is not null) throw refusal;
        });
        sys._getframe();
        refusal = new RuntimeError("no");
        return Python.Literal((heard, Python.Outcome(Again)));
    }

    private static string Again() => sys._getframe().ToString();

    private static bool Load()
    {
        try
        {
            return Assembly.Load("adder_elsewhere") is not null;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }
}
