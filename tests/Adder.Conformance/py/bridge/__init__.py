"""CPython on the one side, the library on the other. Nothing in this package knows a name of the library: adapters.py does."""
from . import callbacks, lending, wire
from .host import BridgeError
from .lending import collect
from .modules import load
from .values import Sabotaged


def connect(assembly):
    wire.connect(assembly, callbacks.callback)
    wire.control("warm")


def take_counts():
    """How often each C# member was called since the last time this was asked."""
    return wire.control("counts")


def sabotage(on):
    wire.control("sabotage", on)
