using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Auditing;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static unsafe class ExecutionLinux
{
    /// <returns>Why this program goes on.</returns>
    internal static OSError Try(in os.path_arg path, in os.argv_arg argv)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "execv");
        ProgramArguments.CheckList(argv, "execv() arg 2");
        using var arguments = ProgramArguments.Encode(argv, "execv() arg 2");
        Audit(path, argv, null);
        using var variables = ProgramArguments.Encode(env: default);
        SignalState.Prepare();
        fixed (byte* p = name) _ = execve(p, arguments.Pointers, variables.Pointers);
        return OSErrorFactory.FromErrno(Marshal.GetLastPInvokeError());
    }

    /// <inheritdoc cref="Try(in os.path_arg, in os.argv_arg)"/>
    internal static OSError Try(in os.path_arg path, in os.argv_arg argv, in os.env_arg env)
    {
        using var name = NativePath.OrDescriptor(path, stackalloc byte[NativePath.OnStack], "execve");
        ProgramArguments.CheckList(argv, "execve: argv");
        if (env.Mapping is null) throw new TypeError("execve: environment must be a mapping object");
        using var arguments = ProgramArguments.Encode(argv, "execve: argv");
        using var variables = ProgramArguments.Encode(env);
        Audit(path, argv, env.Mapping);
        SignalState.Prepare();
        fixed (byte* p = name)
        {
            // as in Python, a negative descriptor is no path either
            _ = path is { IsDescriptor: true, FileDescriptor: >= 0 } ? fexecve(path.FileDescriptor, arguments.Pointers, variables.Pointers)
                : execve(p, arguments.Pointers, variables.Pointers);
        }

        return OSErrorFactory.FromErrno(Marshal.GetLastPInvokeError(), path.Value);
    }

    private static void Audit(in os.path_arg path, in os.argv_arg argv, object? env)
    {
        if (AuditHooks.Listening) AuditHooks.Raise("os.exec", path.Value, ProgramArguments.Audited(argv), env);
    }
}
