"""Brings the library into a test file."""
import importlib
import os
import posix
import sys
import types

import bridge
import adapters  # noqa: F401  what it has to say, it says to the bridge

from .watch import Substituted, WatchedModule, taken

IMPORTED_BY_CPYTHON = {"posix"}      # os.stat_result looks its module up when it is made: sys.modules keeps the true one


def patch(module, library):
    """Puts the library's values in the place of the module's own. A name that CPython lacks is not added: no test knows of it."""
    for name in library.csharp - library.values:
        if hasattr(module, name):
            setattr(module, name, getattr(library, name))


def forbid_fork():
    """A forked child in which the .NET runtime isn't running, though its memory says so, hangs or worse."""
    def fork():
        raise RuntimeError("this process can't fork: the .NET runtime is in it")
    for module in (os, posix):
        module.fork = module.forkpty = fork


def load(file, assembly):
    """Imports a test file (runner.files.TestFile, by its module's name) with the library in it."""
    name, description = file
    name = "test." + name
    real = importlib.import_module(name)         # once as it is: every helper binds to CPython's own modules
    if assembly is None:
        return real
    watched = bring(description, assembly)
    forget(name, *description.companions)
    with Substituted({subject: watch for subject, watch in watched.items() if subject not in IMPORTED_BY_CPYTHON}):
        module = importlib.import_module(name)
    for subject in IMPORTED_BY_CPYTHON.intersection(watched):
        replace(module, sys.modules[subject], watched[subject])
    taken.importing = False
    return module


def bring(description, assembly):
    """Starts the runtime, patches what is to be patched, and answers the watched modules."""
    forbid_fork()
    bridge.connect(assembly)
    if description.counts_matter:
        bridge.lending.follow_counts()
    libraries = {module: bridge.load(module) for module in description.modules}
    for module in description.patched:
        if libraries[module] is not None:
            patch(importlib.import_module(module), libraries[module])
    watched = {}
    for subject in description.subjects + description.ways:
        watched[subject] = WatchedModule(importlib.import_module(subject), libraries[subject], subject not in description.patched,
                                         subject in description.subjects, watched)
    return watched


def replace(file, real, watched):
    """In a test file that was imported with the true module: the module itself, and the functions that the file and its classes keep."""
    for owner in (file, *[value for value in vars(file).values() if isinstance(value, type) and value.__module__ == file.__name__]):
        for name, value in list(vars(owner).items()):
            if value is real:
                setattr(owner, name, watched)
            elif isinstance(value, types.BuiltinFunctionType) and getattr(real, value.__name__, None) is value:
                setattr(owner, name, getattr(watched, value.__name__))


def exists(description):
    """Whether the library has any of the modules under test."""
    return any(bridge.load(subject) is not None for subject in description.subjects)


def forget(*names):
    for name in names:
        sys.modules.pop(name, None)
        package, _, bare = name.rpartition(".")
        if hasattr(sys.modules.get(package), bare):
            delattr(sys.modules[package], bare)
