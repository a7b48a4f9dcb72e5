"""The only glue that knows names of the library: how results become CPython's own types, and what has another name here."""
import _thread
import os
import resource

import weakrefs  # noqa: F401
from bridge import classes, modules, values

modules.names.update({"posix": "os", "genericpath": "posixpath", "_thread": "threading", "_threading_local": "threading", "_queue": "queue"})

modules.aliases.update({"_thread.allocate_lock": "Lock", "_thread.LockType": "Lock", "_thread.lock": "Lock", "_thread._local": "local",
                        "threading._CRLock": "RLock"})

modules.different.add("posix.environ")      # the start's variables, as bytes


def stat_result(fields):
    """os.stat_result has ten items, three of them without a name, and the rest by name only."""
    items = [fields[name] for name in CPYTHON_STAT_RESULT.__match_args__] + [fields["st_%s_ns" % name] // 10**9 for name in ("atime", "mtime", "ctime")]
    return CPYTHON_STAT_RESULT(items, {name: value for name, value in fields.items() if name in STAT_EXTRA})


CPYTHON_STAT_RESULT = os.stat_result
STAT_EXTRA = ["st_%s%s" % (time, unit) for time in ("atime", "mtime", "ctime") for unit in ("", "_ns")] + ["st_blksize", "st_blocks", "st_rdev"]
values.carriers["os.stat_result"] = stat_result
values.carriers["os.sched_param"] = lambda fields, make=getattr(os, "sched_param", None): make(fields["sched_priority"])   # it takes no sequence
values.carriers["os.struct_rusage"] = lambda fields: resource.struct_rusage([fields[name] for name in resource.struct_rusage.__match_args__])


def capability(cpython):
    """The library has sets of names where Python has sets of functions. What a function that it lacks can do, CPython says."""
    def functions(names, module):
        own = {getattr(module, name) for name in names if hasattr(module, name)}
        return own | {f for f in cpython if f.__name__ in names or f.__name__ not in module.csharp}
    return functions


for _name in ("supports_dir_fd", "supports_effective_ids", "supports_fd", "supports_follow_symlinks"):
    modules.constants["os." + _name] = capability(getattr(os, _name))


def environ(kind):
    """Keyword arguments of update() are entries."""
    plain = kind.update
    kind.update = lambda self, other=(), /, **entries: plain(self, {**dict(other), **entries})


classes.adjust["os.Environ"] = environ


def fdopen(plain):
    """Where C# converts a file to the BinaryIO that is wanted, Python has it from the mode."""
    def opened(fd, mode="r", *arguments, **keywords):
        file = plain(fd, mode, *arguments, **keywords)
        return file.buffer if "b" in mode else file
    return opened


modules.wrappers["os.fdopen"] = fdopen


def thread(kind):
    """The arguments of a thread's function are bound to it here: C# takes a delegate that needs none."""
    plain = kind.__init__

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        run = None if target is None else lambda: target(*args, **kwargs or {})
        plain(self, group, run, None if name is None else str(name), daemon=daemon)
    kind.__init__ = __init__


classes.adjust["threading.Thread"] = thread


def except_hook_args(kind):
    """An exception of Python's that went through C# keeps its own type and traceback."""
    kind.exc_type = property(lambda self: type(self.exc_value))
    kind.exc_traceback = property(lambda self: self.exc_value.__traceback__)


classes.adjust["threading.ExceptHookArgs"] = except_hook_args


def local(kind):
    """Attributes are items in C#; and what a subclass does in each thread, Python has in __init__."""
    if not hasattr(kind, "has"):
        return                       # local<T>
    make, own = kind.__init__, {"_handle", "_is_own", "_arguments", "_maker"}

    def __new__(cls, *arguments, **keywords):
        if cls.__init__ is kind.__init__ and (arguments or keywords):
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        self._arguments, self._maker = (arguments, keywords), _thread.get_ident()
        make(self)
        return self

    def init(self):
        if _thread.get_ident() != self._maker:
            arguments, keywords = self._arguments
            type(self).__init__(self, *arguments, **keywords)

    def __getattr__(self, name):
        return self[name]

    def __setattr__(self, name, value):
        if name in own:
            object.__setattr__(self, name, value)
        else:
            self[name] = value

    def __delattr__(self, name):
        getattr(kind, "del")(self, name)

    def __init__(self, *arguments, **keywords):
        pass
    for method in (__new__, init, __getattr__, __setattr__, __delattr__, __init__):
        setattr(kind, method.__name__, method)


classes.adjust["threading.local"] = local
