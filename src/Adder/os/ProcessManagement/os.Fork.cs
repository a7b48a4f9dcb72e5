using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>A guide: a .NET process can't be copied. Start a program with <see cref="posix_spawn"/>, <see cref="spawnv"/> or
    /// <see cref="execv"/>.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.fork">os.fork</see> in Python's documentation.</remarks>
    [Obsolete(ForkGuide.Sentence, error: true, DiagnosticId = Guide.Id)]
    [UnsupportedOSPlatform("windows")]
    public static int fork() => Guide.Teach<int>(ForkGuide.Sentence);

    /// <inheritdoc cref="fork()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(ForkGuide.Sentence, error: true, DiagnosticId = Guide.Id)]
    [UnsupportedOSPlatform("windows")]
    public static int fork(params object?[] args) => Guide.Teach<int>(ForkGuide.Sentence);

    /// <summary>A guide: a .NET process can't be copied. Take a pseudo-terminal with <c>os.openpty</c> and start a program on it with
    /// <see cref="posix_spawn"/>.</summary>
    /// <returns>Never.</returns>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.forkpty">os.forkpty</see> in Python's documentation.</remarks>
    [Obsolete(ForkGuide.Pty, error: true, DiagnosticId = Guide.Id)]
    [UnsupportedOSPlatform("windows")]
    public static (int pid, int fd) forkpty() => Guide.Teach<(int, int)>(ForkGuide.Pty);

    /// <inheritdoc cref="forkpty()"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(ForkGuide.Pty, error: true, DiagnosticId = Guide.Id)]
    [UnsupportedOSPlatform("windows")]
    public static (int pid, int fd) forkpty(params object?[] args) => Guide.Teach<(int, int)>(ForkGuide.Pty);

    /// <summary>A guide: nothing forks a .NET process, so there is nothing to hook.</summary>
    /// <param name="before">What Python calls before a fork.</param>
    /// <param name="after_in_child">What Python calls in the child.</param>
    /// <param name="after_in_parent">What Python calls in the parent.</param>
    /// <remarks>See <see href="https://docs.python.org/3/library/os.html#os.register_at_fork">os.register_at_fork</see> in Python's
    /// documentation.</remarks>
    [Obsolete(ForkGuide.Hooks, error: true, DiagnosticId = Guide.Id)]
    [UnsupportedOSPlatform("windows")]
    public static void register_at_fork(Action? before = null, Action? after_in_child = null, Action? after_in_parent = null) =>
        Guide.Teach<object>(ForkGuide.Hooks);

    /// <inheritdoc cref="register_at_fork(Action, Action, Action)"/>
    /// <param name="args">Whatever Python takes.</param>
    [Obsolete(ForkGuide.Hooks, error: true, DiagnosticId = Guide.Id)]
    [UnsupportedOSPlatform("windows")]
    public static void register_at_fork(params object?[] args) => Guide.Teach<object>(ForkGuide.Hooks);
}
