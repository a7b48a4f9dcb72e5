using System.Globalization;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Text;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static unsafe class SpawnsLinux
{
    private const string NoProgram = "exit 127";

    /// <summary>Starts the program. What Python learns only in the forked child, which then ends with 127, is known here before there is a
    /// child: one that does nothing but end so takes its place.</summary>
    internal static int Start(bool search, in os.path_arg file, in os.argv_arg args, os.env_arg? env)
    {
        try
        {
            if (TryStart(search, file, args, env) is { } pid) return pid;
        }
        catch (Exception error) when (error is TypeError or ValueError)
        {
            return ShellLinux.Start(NoProgram);
        }

        return ShellLinux.Start(NoProgram);
    }

    /// <exception cref="OSError">The system makes no more processes.</exception>
    private static int? TryStart(bool search, in os.path_arg file, in os.argv_arg args, os.env_arg? env)
    {
        if (env is { Mapping: null }) return null;
        using var arguments = NativeStrings.OfArguments(args.Span);
        using var variables = ProgramArguments.Encode(env ?? default);
        if (!search) return TryStart(env is null ? file : OrDescriptor(file), arguments.Pointers, variables.Pointers);
        var candidates = SearchPath.Candidates(file, env ?? default);
        foreach (var candidate in candidates)
        {
            if (candidates.Length > 1 && !Exists(candidate)) continue;
            if (TryStart(candidate, arguments.Pointers, variables.Pointers) is { } pid) return pid;
        }

        return null;
    }

    private static int? TryStart(in os.path_arg path, byte** argv, byte** envp)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "execv");
        fixed (byte* p = name)
        {
            var errno = LaunchLinux.TryStart(false, p, null, null, argv, envp, out var pid);
            if (errno == Errno.EAGAIN || errno == Errno.ENOMEM) throw OSErrorFactory.FromErrno(errno);
            return errno == 0 ? pid : null;
        }
    }

    // a process costs more than a look
    private static bool Exists(in os.path_arg path)
    {
        using var name = new NativePath(path, stackalloc byte[NativePath.OnStack], "execv");
        fixed (byte* p = name) return faccessat(AT_FDCWD, p, 0, 0) == 0;
    }

    private static os.path_arg OrDescriptor(in os.path_arg file) =>
        file.IsDescriptor ? string.Create(CultureInfo.InvariantCulture, $"/proc/self/fd/{file.FileDescriptor}") : file;
}
