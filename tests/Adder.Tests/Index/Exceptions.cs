namespace Adder.Tests.Index;

/// <summary>Where the library and the ledger differ, and why. An entry that is no longer needed fails.</summary>
internal static class Exceptions
{
    /// <summary>Names of a due chapter that do not exist, or not yet.</summary>
    internal static readonly Dictionary<string, string> NotYet = [];

    /// <summary>Functions whose parameters are not Python's.</summary>
    internal static readonly Dictionary<string, string> OtherParameters = [];

    /// <summary>Public names of a module that Python does not have.</summary>
    internal static readonly Dictionary<string, string> Additions = new()
    {
        ["os.AddedDllDirectory"] = "the type of add_dll_directory's answer, which Python does not name in public",
        ["os.BytesDirEntry"] = "the entry of scandir(byte[]), whose name and path are bytes",
        ["os.Environ`1"] = "the type of environ and environb, which Python does not name in public",
        ["os.NoneType"] = "tells listdir(null) and scandir(null) from the byte[] overload",
        ["os.ScandirIterator`1"] = "the type of scandir's answer, which Python does not name in public",
        ["os.argv_arg"] = "the type of a program's arguments: a list of texts, bytes and paths",
        ["os.env_arg"] = "the type of a program's environment: os.environ, os.environb or any mapping",
        ["os.file_action"] = "an element of posix_spawn's file_actions, which Python writes as a tuple",
        ["os.exec_arg"] = "what execle, execlpe, spawnle and spawnlpe list: arguments, and the environment as the last one",
        ["os.eventfd_read_async"] = "eventfd_read for tasks",
        ["os.lockf_async"] = "lockf for tasks",
        ["os.read_async"] = "read for tasks",
        ["os.readinto_async"] = "readinto for tasks",
        ["os.spawnv_async"] = "spawnv for who awaits the end",
        ["os.spawnve_async"] = "spawnve for who awaits the end",
        ["os.spawnvp_async"] = "spawnvp for who awaits the end",
        ["os.spawnvpe_async"] = "spawnvpe for who awaits the end",
        ["os.system_async"] = "system for who awaits the end",
        ["os.PopenIO"] = "the type of popen's answer, a TextIO whose close() tells how the command ended",
        ["os.path.strictness"] = "what realpath(strict=) takes: a bool, ALLOW_MISSING or ALL_BUT_LAST",
        ["os.struct_rusage"] = "what wait3 and wait4 answer: Python has it in the module resource",
        ["os.wait3_async"] = "wait3 for tasks",
        ["os.wait4_async"] = "wait4 for tasks",
        ["os.wait_async"] = "wait for tasks",
        ["os.waitid_async"] = "waitid for tasks",
        ["os.waitpid_async"] = "waitpid for tasks",
        ["os.path_arg"] = "the type of every path argument",
        ["os.write_async"] = "write for tasks",
        ["sys.abi_info_type"] = "the type of abi_info, whose members are guides",
        ["sys.asyncgen_hooks_type"] = "the type of get_asyncgen_hooks's answer, whose members are guides",
        ["sys.flags_type"] = "the type of flags, which has the same name in Python",
        ["sys.float_info_type"] = "the type of float_info, which has the same name in Python",
        ["sys.getwindowsversion_type"] = "the type of getwindowsversion's answer, which Python does not name in public",
        ["sys.hash_info_type"] = "the type of hash_info, whose members are guides",
        ["sys.implementation_type"] = "the type of implementation, which Python does not name in public",
        ["sys.int_info_type"] = "the type of int_info, whose members are guides",
        ["sys.modules_type"] = "the type of modules: a mapping that nobody can change",
        ["sys.path_type"] = "the type of path: a list with append and insert",
        ["sys.thread_info_type"] = "the type of thread_info, which has the same name in Python",
        ["sys.version_info_type"] = "the type of version_info, which has the same name in Python",
        ["sys.BreakpointHook"] = "the type of breakpointhook, which takes any arguments",
        ["sys.Handling"] = "what handling answers",
        ["sys.handling"] = "tells what is being handled where the runtime can't: in a catch block that awaits, and natively compiled",
        ["sys.resourcewarninghook"] = "where ResourceWarning goes",
    };
}
