using Adder.Tests.Oracle;

namespace Adder.Tests.Examples;

/// <summary>An example and its twin in Python, which play the same scenes, each in a directory of its own.</summary>
public abstract class Twins(string name) : IDisposable
{
    // what is there: each file with its mode, how many names it has, which of them belong together, and its content
    private const string Prologue = """
        umask 022
        export TMPDIR="$PWD"
        state() {
            find "$@" -type d -printf '%p/ %m\n' | sort
            find "$@" -type l -printf '%p -> %l\n' | sort
            find "$@" -type f -printf '%p\t%i\t%m\t%n\n' | sort | awk -F '\t' '{ if (!($2 in file)) file[$2] = ++n; print $1 ", file " file[$2] ", mode " $3 ", " $4 " names" }'
            find "$@" -type f -print0 | sort -z | xargs -0 -r cat -v --
        }

        """;

    public BuiltExample Example { get; } = new(name);

    /// <summary>Runs a shell script, for which <c>"$@"</c> is the program, with both twins, and demands that they do the same.</summary>
    public Run Both(string scene)
    {
        var (theirs, ours) = (One([CPythonInstallation.Newest.Executable, Example.Twin]), One([Example.Program]));
        Assert.Equal(theirs, ours);
        return ours;

        Run One(string[] program)
        {
            using var directory = new TemporaryDirectory();
            return Run.Unprivileged(directory.FullName, ["bash", "-c", Prologue + scene, "bash", .. program]);
        }
    }

    /// <summary>Demands that both twins refuse a command line in the same words, with the exit code of a mistake.</summary>
    public Run BothRefuse(params string[] arguments)
    {
        var (theirs, ours) = (One([CPythonInstallation.Newest.Executable, Example.Twin]), One([Example.Program]));
        Assert.Equal(theirs, ours);
        Assert.Equal(2, ours.ExitCode);
        Assert.Empty(ours.Output);
        return ours;

        Run One(string[] program)
        {
            using var directory = new TemporaryDirectory();
            return Run.Unprivileged(directory.FullName, [.. program, .. arguments]);
        }
    }

    public void Dispose()
    {
        Example.Dispose();
        GC.SuppressFinalize(this);
    }
}
