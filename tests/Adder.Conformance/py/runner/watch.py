"""Modules that write down which of their names a test takes, and whose those are."""
import importlib
import importlib.abc
import importlib.machinery
import sys
import types

FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType)


class Taken:
    """What the running test took from the modules under test."""

    def __init__(self):
        self.csharp, self.cpython = set(), set()
        self.importing = True        # nothing is running yet: the file is being imported
        self.classes = {}            # "threading.Lock", C#'s name -> "_thread.allocate_lock": what the file took while it was imported
        self.cpython_classes = {}    # class -> "threading._PyRLock": the same of CPython's

    def start(self):
        self.importing = False
        self.csharp.clear()
        self.cpython.clear()

    def note(self, name, is_csharp):
        (self.csharp if is_csharp else self.cpython).add(name)

    def note_attributes(self, test):
        """A class of CPython's that the test's class holds is what the test is about."""
        held = [getattr(test, name, None) for name in dir(test)]
        self.cpython.update(self.cpython_classes[value] for value in held if isinstance(value, type) and value in self.cpython_classes)

    def note_calls(self, members):
        """A C# class that the file took while it was imported is taken by the test that calls its members."""
        self.csharp.update(self.classes[name] for name in {member.rpartition(".")[0] for member in members} if name in self.classes)


taken = Taken()


class TakenAtImport:
    """A function that the test file took while it was imported, `from posixpath import realpath`: its calls count."""

    def __init__(self, name, function, is_csharp):
        self.__name__, self.__wrapped__ = name.rpartition(".")[2], function
        self.__doc__ = function.__doc__
        self._note = name, is_csharp

    def __call__(self, *arguments, **keywords):
        taken.note(*self._note)
        return self.__wrapped__(*arguments, **keywords)

    def __eq__(self, other):
        return self.__wrapped__ == getattr(other, "__wrapped__", other)

    def __hash__(self):
        return hash(self.__wrapped__)


class WatchedModule(types.ModuleType):
    """Stands for a module under test in the test file.

    The module itself may be patched, and then the library's values are found in it. Otherwise they lie over it here. One that is not
    under test and only leads to another doesn't count what is taken from it.
    """

    _real = _library = _overlaid = _others = _counts = _only_main = None

    def __init__(self, real, library, overlaid, counts, others):
        super().__init__(real.__name__)
        super().__setattr__("_real", real)
        super().__setattr__("_library", library)
        super().__setattr__("_counts", counts)
        super().__setattr__("_others", others)
        names = () if library is None else library.csharp if overlaid else library.values
        super().__setattr__("_overlaid", {name for name in names if hasattr(real, name)})
        for name in ("__spec__", "__file__", "__loader__", "__all__", "__doc__"):
            if hasattr(real, name):
                super().__setattr__(name, getattr(real, name))

    @property
    def __dict__(self):
        return {**vars(self._real), **{name: getattr(self._library, name) for name in self._overlaid}}

    def __getattr__(self, name):
        value, is_csharp = self._find(name)
        if isinstance(value, types.ModuleType):
            return self._others.get(value.__name__, value)
        if name.startswith("__") or not self._counts or self._only_main and sys._getframe(1).f_globals.get("__name__") != "__main__":
            return value
        full = "%s.%s" % (self.__name__, name)
        if not taken.importing:
            taken.note(full, is_csharp)
        elif isinstance(value, type):
            if is_csharp:
                taken.classes["%s.%s" % (value.__module__, value.__name__)] = full
            else:
                taken.cpython_classes[value] = full
        elif is_csharp and callable(value) or isinstance(value, FUNCTIONS):
            return TakenAtImport(full, value, is_csharp)
        return value

    def _find(self, name):
        library = self._library
        if name in self._overlaid:
            return (library.live[name][0]() if name in library.live else getattr(library, name)), True
        value = getattr(self._real, name)
        return value, library is not None and name in library.csharp and value is getattr(library, name)

    def __setattr__(self, name, value):
        if isinstance(value, TakenAtImport):
            value = value.__wrapped__
        if name in self._overlaid and name in self._library.live:
            self._library.live[name][1](value)
            return
        if self._library is not None and value is getattr(self._library, name, None) and getattr(self._real, name, None) is not value:
            self._overlaid.add(name)             # a test puts back what it had replaced
            return
        self._overlaid.discard(name)
        setattr(self._real, name, value)

    def __delattr__(self, name):
        delattr(self._real, name)

    def __dir__(self):
        return sorted(set(dir(self._real)) | self._overlaid)


def only_main(modules):
    """Counts what the main program takes, and nothing that the modules take which it imports."""
    for module in modules.values():
        types.ModuleType.__setattr__(module, "_only_main", True)


class Substituted(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """While it is entered, an import of a module under test finds the watched one; also where the tests import it afresh."""

    def __init__(self, modules):
        self.modules = modules

    def find_spec(self, name, path=None, target=None):
        return importlib.machinery.ModuleSpec(name, self) if name in self.modules else None

    def create_module(self, spec):
        return self.modules[spec.name]

    def exec_module(self, module):
        pass

    def __enter__(self):
        sys.meta_path.insert(0, self)
        self.replaced = {name: sys.modules.get(name) for name in self.modules}
        sys.modules.update(self.modules)

    def __exit__(self, *exception):
        sys.meta_path.remove(self)
        for name, module in self.replaced.items():
            if module is None:
                sys.modules.pop(name, None)
            else:
                sys.modules[name] = module
