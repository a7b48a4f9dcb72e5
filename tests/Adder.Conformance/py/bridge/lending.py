"""Python objects that C# holds, and C# objects that Python holds."""
import _thread
import itertools
import types
import weakref

from . import wire

MARK = ...                       # a tuple that begins with it is no tuple: (MARK, kind, content)

_lent = {}                       # id -> [object, how often it is lent]
_lock = _thread.RLock()          # re-entrant: __del__ may run, and call, anywhere
_twins = {}                      # number -> weak reference
_numbers = {}                    # id -> number of the object's twin
_count = itertools.count(1)
instances = {}                   # id -> weak reference to an instance of a Python subclass
proxies = weakref.WeakValueDictionary()   # handle -> proxy, so that one C# object is one Python object
dropped = []                     # handles whose proxies died

_counts_matter = False           # what dies here is to be dead in C#, too, before that can be noticed
_unsettled = False               # something has died here that C# may not have collected


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


def follow_counts():
    """Has C# know of each death as reference counting does in CPython: by itself where something is to be called for it, else before it
    is asked for anything."""
    global _counts_matter
    _counts_matter = True
    wire.before_call = settle


def settle():
    if _unsettled or dropped:
        collect()


def twin(value):
    """Stands in C# for an object that it must not keep alive; None for an object that nobody can refer to weakly."""
    with _lock:
        number = _number_of(value)
    return number and (MARK, "twin", number)


def _number_of(value):
    identity = id(value)
    number = _numbers.get(identity)
    if number is None or of_twin(number) is not value:
        number = next(_count)

        def died(_):
            global _unsettled
            if _numbers.get(identity) == number:
                del _numbers[identity]
            _twins.pop(number, None)
            _unsettled = True
            # a callback may need the lock, on another thread: who holds it collects before the next call
            if wire.died(number) and _counts_matter and not _lock._is_owned():
                collect()
        try:
            _twins[number] = weakref.ref(value, died)
        except TypeError:
            return None
        _numbers[identity] = number
    return number


def weak_callable(value):
    """A bound method is another object each time, and lives in its object and its function; any other callable has a twin."""
    if isinstance(value, types.MethodType):
        return MARK, "method", (twin(value.__func__)[2], twin(value.__self__)[2])
    return (MARK, "callable", twin(value)[2]) if callable(value) else twin(value)


def of_twin(number):
    """The object; None once it is dead."""
    known = _twins.get(number)
    return known and known()


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
    """Runs .NET's garbage collector, with finalizers and callbacks, until nothing dies here of what C# gives back."""
    global _unsettled
    while True:
        _unsettled = False
        sweep()
        released, outlives = wire.control("collect")
        take_back(released)
        if not (_unsettled or dropped):
            _unsettled = outlives
            return
