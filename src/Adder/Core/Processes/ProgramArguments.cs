using Adder.Core.Environment;

namespace Adder.Core.Processes;

/// <summary>The arguments and the environment of a program, checked as Python checks them and made ready for the system.</summary>
internal static class ProgramArguments
{
    /// <param name="argv">The arguments.</param>
    /// <param name="name">What the errors call them, such as <c>execve: argv</c>.</param>
    internal static void CheckList(in os.argv_arg argv, string name)
    {
        if (!argv.IsList) throw new TypeError($"{name} must be a tuple or list");
        if (argv.Count == 0) throw new ValueError($"{name} must not be empty");
    }

    /// <inheritdoc cref="CheckList"/>
    internal static NativeStrings Encode(in os.argv_arg argv, string name)
    {
        var encoded = NativeStrings.OfArguments(argv.Span);
        if (!encoded.BeginsEmpty) return encoded;
        encoded.Dispose();
        throw new ValueError($"{name} first element cannot be empty");
    }

    /// <summary>The variables that a program gets: those of this process, as the C library holds them, where none are given.</summary>
    internal static NativeStrings Encode(in os.env_arg env) =>
        env.Mapping is null ? EnvironmentTable.CopyForPrograms() : NativeStrings.OfVariables(env.Variables());

    /// <summary>Takes the environment, which comes last, from the arguments of the functions that have it there.</summary>
    /// <returns>The environment; the default value where there is none.</returns>
    /// <exception cref="TypeError">The last one is no environment, or another one is.</exception>
    internal static os.env_arg Split(ReadOnlySpan<os.exec_arg> args, out os.argv_arg argv)
    {
        if (args is not [.. var before, { IsPath: false } last]) throw new TypeError("the last argument must be the environment");
        var arguments = new os.path_arg[before.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = before[i].Path;
        argv = arguments;
        return last.Environment;
    }

    /// <summary>The arguments as audit events show them.</summary>
    internal static object?[] Audited(in os.argv_arg argv)
    {
        var shown = new object?[argv.Count];
        for (var i = 0; i < shown.Length; i++) shown[i] = argv.Span[i].Value;
        return shown;
    }
}
