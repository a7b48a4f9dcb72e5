"""The chapters of Python's documentation, and which of them the library has: tools/ledger."""
import functools
import os

from . import expectations

LEDGER = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(expectations.EXPECT))), "tools", "ledger")
ELSEWHERE = "private, or in no chapter"
SAME = {"posix": "os", "genericpath": "os.path"}


def table(name):
    with open(os.path.join(LEDGER, name)) as file:
        return [line.rstrip("\n").split("\t") for line in list(file)[1:]]


@functools.cache
def chapters():
    """{("os", "stat"): "Files and Directories"}"""
    return {(module, name): chapter for module, name, chapter in table("chapters.tsv")}


@functools.cache
def due():
    """{"Files and Directories": the names that are written, or None for all of them}"""
    return {chapter: None if names == "*" else frozenset(names.split()) for chapter, names in table("due.tsv")}


def parts(name):
    module, _, bare = name.rpartition(".")
    return SAME.get(module, module), bare


def of(name):
    """The chapter of "posix.stat". A module that isn't divided is a chapter itself."""
    module, bare = parts(name)
    if module == "os":
        return chapters().get((module, bare), ELSEWHERE)
    return module


def is_due(name):
    """Whether the library is to have the name by now."""
    chapter = of(name)
    return chapter in due() and (due()[chapter] is None or parts(name)[1] in due()[chapter])
