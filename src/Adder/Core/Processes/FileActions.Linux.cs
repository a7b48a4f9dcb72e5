using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Native.Linux;
using static Adder.Native.Linux.Libc;

namespace Adder.Core.Processes;

[SupportedOSPlatform("linux")]
internal static unsafe class FileActionsLinux
{
    private const int Open = 0, Close = 1, Dup2 = 2, CloseFrom = 3;

    /// <summary>Whether the C library can close all descriptors from one on: glibc 2.34 and later, not musl.</summary>
    internal static bool CanCloseFrom { get; } =
        NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), nameof(posix_spawn_file_actions_addclosefrom_np), out _);

    /// <summary>Adds actions to a native list, which the caller frees.</summary>
    internal static void Add(posix_spawn_file_actions_t* list, IEnumerable<os.file_action> actions)
    {
        foreach (var action in actions)
        {
            var errno = action.Length == 0 ? throw new TypeError("Each file_actions element must be a non-empty tuple") : action.Tag switch
            {
                Open => AddOpen(list, WithLength(action, 5, "open")),
                Close => posix_spawn_file_actions_addclose(list, WithLength(action, 2, "close").Descriptor),
                Dup2 => posix_spawn_file_actions_adddup2(list, WithLength(action, 3, "dup2").Descriptor, action.Number),
                CloseFrom => AddCloseFrom(list, WithLength(action, 2, "closefrom")),
                _ => throw new TypeError("Unknown file_actions identifier"),
            };
            if (errno != 0) throw OSErrorFactory.FromErrno(errno);
        }
    }

    private static int AddCloseFrom(posix_spawn_file_actions_t* list, in os.file_action action) =>
        CanCloseFrom ? posix_spawn_file_actions_addclosefrom_np(list, action.Descriptor) : throw Platform.Lacks("POSIX_SPAWN_CLOSEFROM");

    private static int AddOpen(posix_spawn_file_actions_t* list, in os.file_action action)
    {
        using var path = NativeStrings.OfArguments([action.Path]);
        return posix_spawn_file_actions_addopen(list, action.Descriptor, *path.Pointers, action.Number, (uint)action.Mode);
    }

    private static os.file_action WithLength(in os.file_action action, int length, string name) =>
        action.Length == length ? action : throw new TypeError($"A {name} file_action tuple must have {length} elements");
}
