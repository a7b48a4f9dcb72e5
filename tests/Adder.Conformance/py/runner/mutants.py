"""Small mistakes, put into a copy of the library: the tests must notice each of them.

All of them are compiled into one assembly, as `(mistake is on ? wrong : right)`; an environment variable turns one on.
"""
import collections
import concurrent.futures
import os
import shutil
import subprocess
import tempfile

from . import process, verdict

REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(process.PY)))
SWITCH = "ADDER_MUTANT"
SLOW = 1
TIMEOUT = 15
CODE = """namespace Adder;

internal static class Mutant
{
    private static readonly string? Active = System.Environment.GetEnvironmentVariable("%s");

    internal static bool Is(string name) => Active == name;
}
""" % SWITCH

Mutant = collections.namedtuple("Mutant", "name source right wrong file")

# `right` is a C# expression that stands once in the source.
MUTANTS = [
    Mutant("mtime_ns loses its last digits", "os/FilesAndDirectories/os.StatResult.cs", "Modification.InNanoseconds", "Modification.InNanoseconds / 1000000 * 1000000", "test_os"),
    Mutant("stat follows no link", "Core/Files/FileStatus.Linux.cs", "(follow_symlinks ? 0 : AT_SYMLINK_NOFOLLOW)", "AT_SYMLINK_NOFOLLOW", "test_os"),
    Mutant("dir_fd is ignored", "Core/Files/At.cs", "dir_fd ?? WorkingDirectory", "WorkingDirectory", "test_posix"),
    Mutant("walk follows links", "os/FilesAndDirectories/os.Walk.cs", "FileTreeWalk<string, TextNames>.Over(top, topdown, onerror, followlinks)",
           "FileTreeWalk<string, TextNames>.Over(top, topdown, onerror, true)", "test_os"),
    Mutant("an existing file is an OSError", "Core/Errors/OSErrorFactory.cs", "number == Errno.EEXIST", "false", "test_os"),
    Mutant("join doubles a separator", "Core/Paths/PosixPath.cs", "first.EndsWith(Separator)", "false", "test_posixpath"),
    Mutant("two leading slashes become one", "Core/Paths/PosixPath.cs", "path.Length > 1 && path[1] == Separator && !(path.Length > 2 && path[2] == Separator) ? 2 : 1", "1", "test_posixpath"),
    Mutant("a leading dot begins an extension", "Core/Paths/FileExtension.cs", "path.AsSpan(nameStart, dot - nameStart).ContainsAnyExcept('.')", "true", "test_posixpath"),
    Mutant("unsetenv leaves the C library's variable", "Core/Environment/EnvironmentTable.Unix.cs", "unsetenv(n)", "0", "test_os"),
    Mutant("commonpath mixes absolute and relative", "Core/Paths/PosixPath.cs", "!Array.TrueForAll(paths, path => IsAbsolute(path) == absolute)", "false", "test_posixpath"),
    Mutant("a pipe is inherited", "Core/Descriptors/Descriptor.Linux.cs", "pipe2(ends, flags)", "pipe2(ends, 0)", "test_os"),
    Mutant("pread moves the position", "Core/Descriptors/DescriptorIO.Unix.cs", "pread(fd, p, (nuint)buffer.Length, offset)", "read(fd, p, (nuint)buffer.Length)", "test_posix"),
    Mutant("lseek counts from the start", "Core/Descriptors/DescriptorIO.Unix.cs", "lseek(fd, position, whence)", "lseek(fd, position, 0)", "test_posix"),
    Mutant("set_inheritable does the contrary", "Core/Descriptors/DescriptorFlags.Linux.cs", "!inheritable", "inheritable", "test_os"),
    Mutant("sendfile ignores where to begin", "Core/Descriptors/FileTransfer.Linux.cs", "offset is null ? null : &start", "null", "test_os"),
    Mutant("a signal's number is an exit code", "Core/Processes/WaitStatus.cs", "-KillingSignal(status)", "KillingSignal(status)", "test_os"),
    Mutant("a command's code is no status", "Core/Processes/PipedCommand.cs", "code << 8", "code", "test_popen"),
    Mutant("a line feed ends no line", "Core/Streams/Newlines.cs", "Behind(rest.IndexOf('\\n'), 1)", "-1", "test_os"),
    Mutant("a spawned program stays in the session", "Core/Processes/Launch.Linux.cs", "attributes.NewSession", "false", "test_posix"),
    Mutant("a spawned program's descriptors are swapped", "Core/Processes/FileActions.Linux.cs",
           'posix_spawn_file_actions_adddup2(list, WithLength(action, 3, "dup2").Descriptor, action.Number)',
           "posix_spawn_file_actions_adddup2(list, action.Number, action.Descriptor)", "test_posix"),
    Mutant("processors are counted from one", "Core/Scheduling/Affinity.Linux.cs", "BitOperations.TrailingZeroCount(rest)", "BitOperations.TrailingZeroCount(rest) + 1", "test_posix"),
    Mutant("a thread's processors are the machine's", "Core/SystemInfo/Processors.cs", "AffinityLinux.Count()", "ProcessorsLinux.Online()", "test_os"),
    Mutant("a dead reference forgets its hash", "weakref/weakref.ReferenceType.cs", "Volatile.Read(ref isHashed)", "false", "test_weakref"),
    Mutant("callbacks come oldest first", "Core/Weak/ReferenceShard.Sweep.cs", "b.Sequence.CompareTo(a.Sequence)", "a.Sequence.CompareTo(b.Sequence)", "test_weakref"),
    Mutant("a proxy outlives its object's end", "weakref/weakref.ProxyType.cs", "target ?? throw new ReferenceError(\"weakly-referenced object no longer exists\")", "target!",
           "test_weakref"),
    Mutant("methods of one object are all equal", "weakref/weakref.WeakMethod.cs", "one.Method.Equals(two.Method)", "true", "test_weakref"),
    Mutant("a dead entry stays", "Core/Weak/WeakTable.Sweep.cs", "slot.Target is null", "false", "test_weakset"),
    Mutant("every set is a subset", "weakref/weakref.WeakSet.Operations.cs", "Elements().All(Strong(other).Contains)", "true", "test_weakset"),
]


def run(assembly):
    with tempfile.TemporaryDirectory(prefix="adder-mutants-") as folder:
        try:
            broken = build(assembly, folder)
        except LookupError as e:
            print("FAILED %s" % e)
            return 1
        sound = {file: passing(file, broken, "") for file in sorted({mutant.file for mutant in MUTANTS})}
        caught = 0
        for mutant, wrong in with_pool(lambda mutant: sound[mutant.file] - passing(mutant.file, broken, mutant.name, sound[mutant.file])):
            caught += bool(wrong)
            print("%-45s %s" % (mutant.name, "caught by %d tests, as %s" % (len(wrong), min(wrong)) if wrong else "FAILED: nothing noticed"), flush=True)
    print("succeeded: %d\nfailed: %d\nskipped: 0" % (caught, len(MUTANTS) - caught))
    return 0 if caught == len(MUTANTS) else 1


def with_pool(work):
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from zip(MUTANTS, pool.map(work, MUTANTS))


def passing(file, assembly, mutant, tests=None):
    """Tests that pass and owe it to C#; those that wait for a clock are left to the full run."""
    rows = process.run(file, assembly, tests and sorted(tests), TIMEOUT, environment={SWITCH: mutant})
    return {test for test, row in rows.items() if verdict.of(row) in (verdict.CSHARP, verdict.PARTLY) and (tests or row["seconds"] < SLOW)}


def build(assembly, folder):
    """The bridge beside a library that has every mistake in it."""
    for name in os.listdir(REPOSITORY):
        if name.endswith((".props", ".targets")) or name in ("global.json", "nuget.config"):
            shutil.copy(os.path.join(REPOSITORY, name), folder)
    source = os.path.join(folder, "src", "Adder")
    shutil.copytree(os.path.join(REPOSITORY, "src", "Adder"), source, ignore=shutil.ignore_patterns("bin", "obj"))
    for mutant in MUTANTS:
        put(mutant, os.path.join(source, *mutant.source.split("/")))
    with open(os.path.join(source, "Mutant.cs"), "w") as file:
        file.write(CODE)
    made = os.path.join(folder, "made")
    command = ["dotnet", "build", source, "-c", "Release", "-v", "quiet", "-nologo", "-o", made, "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false"]
    built = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if built.returncode:
        raise LookupError("the mutants don't compile:\n" + "\n".join(line for line in built.stdout.splitlines() if "error" in line))
    bridge = os.path.join(folder, "bridge")
    shutil.copytree(os.path.dirname(assembly), bridge)
    shutil.copy(os.path.join(made, "Adder.dll"), bridge)
    return os.path.join(bridge, os.path.basename(assembly))


def put(mutant, path):
    with open(path) as file:
        text = file.read()
    if text.count(mutant.right) != 1:
        raise LookupError("%s: `%s` stands %d times in %s" % (mutant.name, mutant.right, text.count(mutant.right), mutant.source))
    with open(path, "w") as file:
        file.write(text.replace(mutant.right, '(Mutant.Is("%s") ? (%s) : (%s))' % (mutant.name, mutant.wrong, mutant.right)))
