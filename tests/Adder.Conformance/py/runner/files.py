"""Which test files are run, what each of them tests, and how the library gets in."""
import dataclasses

PATCHED = ("os", "posixpath", "ntpath", "genericpath")


@dataclasses.dataclass(frozen=True)
class TestFile:
    """`subjects` are the modules under test: every name that a test takes from them counts.

    The modules in `patched` get the C# functions in place of their own, so that the standard library's code that calls them runs on C#
    as well. Subjects that are not patched are replaced for the test file only: CPython itself needs them as they are.
    """
    subjects: tuple
    patched: tuple = ()
    ways: tuple = ()                 # modules that lead to a subject, as os leads to os.path; what else is taken from them doesn't count
    companions: tuple = ()           # modules that hold tests which the file inherits
    children: str = ""               # regex: tests that run their subject in child interpreters, which are then to have the library too
    clock: str = ""                  # regex: tests that measure time to the millisecond: one may need tries, and code that is compiled
    slow: str = ""                   # regex: tests that make so many calls that they may take four times as long as others
    terminal: bool = False           # standard input is to be a terminal: some tests are about the one that they have
    counts_matter: bool = False      # what reference counting frees is to be dead in C#, too, before that can be noticed

    @property
    def modules(self):
        return tuple(dict.fromkeys(self.subjects + self.patched))


FILES = {
    "test_os": TestFile(("os",), PATCHED, children=r"PosixUidGidTests\.test_setre[gu]id_neg1|ProgramPriorityTests\..*|URandomTests\.test_urandom_subprocess",
                        clock=r"TimerfdTests\..*", terminal=True),
    "test_posix": TestFile(("posix", "os"), PATCHED, children=r"NamespacesTests\.test_unshare_setns|TestPosixSpawnP\.test_posix_spawnp"),
    "test_posixpath": TestFile(("posixpath",), PATCHED, companions=("test.test_genericpath",)),
    "test_ntpath": TestFile(("ntpath",), PATCHED, companions=("test.test_genericpath",)),
    "test_genericpath": TestFile(("genericpath", "posixpath"), PATCHED, ("os",)),
    "test_popen": TestFile(("os",), PATCHED),
    "test_queue": TestFile(("queue", "_queue")),
    "test_threading": TestFile(("threading",), companions=("test.lock_tests",)),
    "test_thread": TestFile(("_thread",), companions=("test.lock_tests",)),
    "test_threading_local": TestFile(("threading", "_thread", "_threading_local")),
    "test_weakref": TestFile(("weakref",), slow=r"MappingTestCase\.test_threaded_weak_valued_consistency", counts_matter=True),
    "test_weakset": TestFile(("weakref",), counts_matter=True),
    "test_sys": TestFile(("sys",)),
}
