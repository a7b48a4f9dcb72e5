using Adder.Core.Auditing;
using Adder.Core.Errors;

namespace Adder.Core.Processes;

/// <summary>Starting programs as <c>os.spawnv</c> and its kin do: what keeps a program from running shows as the exit code 127.</summary>
internal static class Spawns
{
    /// <param name="search">Whether the program is searched for.</param>
    /// <param name="mode">Whether to wait.</param>
    /// <param name="file">The program.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="env">Its environment; <see langword="null"/> for that of this process.</param>
    /// <param name="cancellation">Ends the wait; the child then counts among those that nobody has waited for.</param>
    /// <returns>The process id, or the exit code.</returns>
    internal static int Run(
        bool search, int mode, in os.path_arg file, in os.argv_arg args, os.env_arg? env = null, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var pid = Start(search, mode, file, args, env);
        return mode == SpawnMode.NoWait ? pid : WaitStatus.ToExitCode(OwnChild.Wait(pid, cancellation));
    }

    /// <inheritdoc cref="Run(bool, int, in os.path_arg, in os.argv_arg, os.env_arg?, CancellationToken)"/>
    internal static int Run(bool search, int mode, in os.path_arg file, ReadOnlySpan<os.exec_arg> args)
    {
        var env = ProgramArguments.Split(args, out var argv);
        return Run(search, mode, file, argv, env);
    }

    /// <inheritdoc cref="Run(bool, int, in os.path_arg, in os.argv_arg, os.env_arg?, CancellationToken)"/>
    internal static async ValueTask<int> RunAsync(
        bool search, int mode, os.path_arg file, os.argv_arg args, os.env_arg? env, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var pid = Start(search, mode, file, args, env);
        return mode == SpawnMode.NoWait ? pid : WaitStatus.ToExitCode(await OwnChild.WaitAsync(pid, cancellation).ConfigureAwait(false));
    }

    private static int Start(bool search, int mode, in os.path_arg file, in os.argv_arg args, os.env_arg? env)
    {
        if (!OperatingSystem.IsLinux()) throw Platform.Lacks(search ? "spawnvp" : "spawnv");
        if (!args.IsList) throw new TypeError("argv must be a tuple or a list");
        if (args.Count == 0 || args.Span[0].Value is null or "" or byte[] { Length: 0 } or 0) throw new ValueError("argv first element cannot be empty");
        if (AuditHooks.Listening) AuditHooks.Raise("os.spawn", mode, file.Value, ProgramArguments.Audited(args), env?.Mapping);
        var pid = SpawnsLinux.Start(search, file, args, env);
        if (mode == SpawnMode.NoWait) Children.Add(pid);
        return pid;
    }
}
