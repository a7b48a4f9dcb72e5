"""Python objects that C# holds, and C# objects that Python holds."""
import _thread
import weakref

from . import wire

MARK = ...                       # a tuple that begins with it is no tuple: (MARK, kind, content)

_lent = {}                       # id -> [object, how often it is lent]
_lock = _thread.RLock()          # re-entrant: __del__ may run, and call, anywhere
_twins = {}                      # id -> weak reference
instances = {}                   # id -> weak reference to an instance of a Python subclass
proxies = weakref.WeakValueDictionary()   # handle -> proxy, so that one C# object is one Python object
dropped = []                     # handles whose proxies died

collect_at_death = False         # run .NET's collector when a twin dies: what reference counting does in CPython


def lend(value):
    number = id(value)
    with _lock:
        entry = _lent.setdefault(number, [value, 0])
        entry[1] += 1
    return MARK, "object", number


def take_back(numbers):
    freed = []
    with _lock:
        for number in numbers:
            entry = _lent[number]
            entry[1] -= 1
            if not entry[1]:
                freed.append(_lent.pop(number))
    del freed                    # outside the lock: __del__ may run


def lent(number):
    return _lent[number][0]


def twin(value):
    """Stands in C# for an object that it must not keep alive."""
    number = id(value)
    if number not in _twins or _twins[number]() is not value:
        def died(_):
            _twins.pop(number, None)
            wire.control("dead", number)
            if collect_at_death:
                collect()
        _twins[number] = weakref.ref(value, died)
    return MARK, "twin", number


def of_twin(number):
    return _twins[number]() if number in _twins else None


def remember_instance(proxy):
    number = id(proxy)
    instances[number] = weakref.ref(proxy, lambda _: instances.pop(number, None))
    return number


def sweep():
    """Gives back what the other side let go of."""
    while dropped:
        wire.release(dropped.pop())
    take_back(wire.control("released"))


def collect():
    """Runs .NET's garbage collector, finalizers included."""
    sweep()
    take_back(wire.control("collect"))
