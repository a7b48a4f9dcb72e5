using System.Reflection;
using Adder.Tests.Oracle;

namespace Adder.Tests.Sys;

/// <summary>Programs with a Main method, which do not begin in Adder's entry.</summary>
internal static class EntryPrograms
{
    internal static string Exit() => throw sys.exit(5);

    internal static string ExitOfAThread()
    {
        var said = "";
        var thread = new Thread(() =>
        {
            try
            {
                sys.exit(5);
            }
            finally
            {
                said = "thread's finally";
            }
        });
        thread.Start();
        thread.Join();
        return said + ", joined";
    }

    internal static string Hook()
    {
        sys.excepthook = (type, value, _) => sys.stdout.write($"hooked: {type.Name} {value?.Message}\n");
        throw new ValueError("no");
    }

    internal static string Fail()
    {
        sys.stdout.write("pending");
        throw new ValueError("no");
    }

    internal static string Methods()
    {
        static int Status(string name) =>
            ProgramEntry.Run(typeof(EntryPrograms).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!, ["4"]);
        return Python.Literal((Status(nameof(Number)), Status(nameof(Nothing)), Status(nameof(NumberLater)), Status(nameof(NothingLater)), ProgramEntry.Run(args => args.Length + 7, [""])));
    }

    private static int Number(string[] args) => args[0][0] - '0';

    private static void Nothing(string[] args) => sys.exit(5);

    private static async Task<int> NumberLater(string[] args)
    {
        await Task.Yield();
        return 6;
    }

    private static async Task NothingLater(string[] args)
    {
        await Task.Yield();
        sys.exit(7);
    }
}
