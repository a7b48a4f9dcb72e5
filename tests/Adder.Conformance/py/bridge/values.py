"""Values on their way to C# and back."""
import builtins
import collections
import ctypes
import importlib
import operator
import sys
import types

from . import host, lending, wire
from .lending import MARK

PLAIN = frozenset((type(None), bool, int, float, str, bytes))
MEMBER = type(sys.version_info.__class__.major)     # a named item of os.stat_result and its like
exceptions = {}                  # "queue.Full" -> class
own_types = {}                   # "os.uname_result" -> CPython's type; its module may be replaced later
carriers = {}                    # "os.stat_result" -> what builds one from the fields; adapters.py adds to it
wrap = None                      # (handle, type) -> proxy; classes.py sets it
class_of = None                  # C# type number -> class; classes.py sets it


class Sabotaged(BaseException):
    """Every call raises this while the bridge is sabotaged."""


class Proxy:
    """A C# object, seen from Python."""
    _handle = 0

    def __del__(self):
        if self._handle and lending is not None:     # None: the interpreter is going down
            lending.dropped.append(self._handle)

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '%s' object: it is a handle" % type(self).__name__)


def encode(value):
    kind = type(value)
    if kind in PLAIN:
        return value
    if isinstance(value, Proxy):
        return MARK, "handle", value._handle
    if hasattr(kind, "n_sequence_fields"):
        return MARK, "record", {name: encode(getattr(value, name)) for name in members(kind)}
    if isinstance(value, tuple):
        return tuple([encode(item) for item in value])
    if isinstance(value, list):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {encode(key): encode(item) for key, item in value.items()}
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bytes):
        return value[:] if type(value[:]) is bytes else bytes(value)
    if isinstance(value, float):
        return float(value)
    if hasattr(kind, "__index__"):
        return int(operator.index(value))
    return lending.lend(value)


def encode_as(kind, value):
    """Encodes for a parameter; Signatures.cs names the kinds."""
    if kind == "value":
        return encode(value)
    if isinstance(value, Proxy) and kind == "object":
        return encode(value) if value._is_own else lending.lend(value)
    if kind == "object":
        return lending.lend(value)
    if kind == "twin":
        return lending.twin(value) or encode(value)
    if kind == "callable":
        return lending.weak_callable(value) or encode(value)
    if kind == "buffer":
        return encode_buffer(value)
    if kind.endswith(">"):
        return encode_parts(kind[1:-1].split(","), value)
    value = listed(kind, value)
    return [encode_as(kind[:-1], item) for item in value] if isinstance(value, list) else encode(value)


def encode_parts(kinds, value):
    """A pair and its like. One of another length, which the C# compiler would refuse, is a ValueError in Python."""
    if not isinstance(value, (tuple, list)):
        return encode(value)
    if len(value) != len(kinds):
        raise ValueError("%d items where %d are needed" % (len(value), len(kinds)))
    return tuple(map(encode_as, kinds, value))


def listed(kind, value):
    """An iterable as the list that a parameter of many values takes; a mapping is its pairs."""
    if not kind.endswith("s") or value is None or isinstance(value, (str, bytes, bytearray, memoryview, Proxy)):
        return value
    if kind.endswith(">s") and hasattr(value, "keys"):
        return [(key, value[key]) for key in value.keys()]
    if not hasattr(type(value), "__iter__") or isinstance(value, dict) and kind == "values":
        return value
    return list(value)


def encode_buffer(value):
    """Bytes, or the address of memory that can be written to: its owner is an argument, and outlives the call."""
    try:
        view = memoryview(value)
    except TypeError:
        return encode(value)
    if view.readonly or not view.c_contiguous:
        return bytes(view)
    return MARK, "buffer", (ctypes.addressof((ctypes.c_char * view.nbytes).from_buffer(view)), view.nbytes)


def decode(value):
    kind = type(value)
    if kind is tuple:
        if len(value) == 3 and value[0] is MARK:
            return SPECIAL[value[1]](value[2])
        return tuple([decode(item) for item in value])
    if kind is list:
        return [decode(item) for item in value]
    if kind is dict:
        return {decode(key): decode(item) for key, item in value.items()}
    return value


def result(answer):
    """The value of an answer, or its exception."""
    value, raised = answer
    if raised:
        raise decode(value)      # not bound to a name: traceback and frame would keep the caller's objects alive
    return value if type(value) in PLAIN else decode(value)


def carried(content):
    """A C# value with named fields comes as CPython's own type of that name, for instance os.uname_result."""
    name, fields = content
    fields = decode(fields)
    if name in carriers:
        return carriers[name](fields)
    kind = own_types.get(name) or type_of_value(name)
    if kind is types.SimpleNamespace:
        return kind(**fields)
    if kind is None or not hasattr(kind, "__match_args__"):
        raise host.BridgeError("no Python type for " + name)
    if kind in (type(sys.flags), type(sys.version_info)):     # Python makes no second one of these
        return collections.namedtuple(kind.__name__, kind.__match_args__)(*[fields.get(field) for field in kind.__match_args__])
    by_name = {field: fields[field] for field in members(kind) if field in fields and field not in kind.__match_args__}
    return kind([fields[field] for field in kind.__match_args__], by_name)


def type_of_value(name):
    """Python's type of sys.flags, where C# says sys.flags_type, as a type and a value of one name can't be."""
    module, _, bare = name.rpartition(".")
    value = getattr(find_module(module), bare.removesuffix("_type"), None)
    return None if value is None or callable(value) else type(value)


def members(kind):
    """The named items of a type such as os.stat_result; some are no items of the tuple."""
    return [name for name in dir(kind) if type(getattr(kind, name)) is MEMBER]


def exception(fields):
    fields = decode(fields)
    name, message = fields["type"], fields["message"]
    if name == "Sabotaged":
        return Sabotaged(message)
    if "foreign" in fields:
        return host.BridgeError(fields["foreign"])
    kind = exceptions.get(name) or getattr(builtins, name)
    if issubclass(kind, OSError) and fields.get("errno"):
        return os_error(kind, fields)
    if kind in (UnicodeEncodeError, UnicodeDecodeError):
        return kind(*[fields[field] for field in ("encoding", "object", "start", "end", "reason")])
    for own in ("key", "code"):
        if own in fields:
            return kind(fields[own])
    return kind(message) if message else kind()


def os_error(kind, fields):
    arguments = [fields["errno"], fields["strerror"]]
    if fields["filename"] is not None or fields["filename2"] is not None:
        arguments.append(fields["filename"])
    if fields["filename2"] is not None:
        arguments += [None, fields["filename2"]]
    made = kind(*arguments)
    if type(made) is not kind:
        raise host.BridgeError("C# raised %s for errno %d; Python raises %s" % (kind.__name__, fields["errno"], type(made).__name__))
    return made


def find_module(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def define_exceptions(pairs, own):
    """Finds, or makes, a Python class for each exception class of the library: makes those that belong to the module that is loaded. A base
    class may come after its subclasses."""
    bases = dict(pairs)

    def find(name):
        if name in exceptions and (name not in own or hasattr(exceptions[name], "is_csharp")):
            return exceptions[name]
        module, _, bare = name.rpartition(".")
        known = None if name in own else getattr(find_module(module or "builtins"), bare, None)
        if known is None:
            base = find(bases[name]) if bases.get(name) else Exception
            known = type(bare, (base,), {"__module__": module, "is_csharp": True})
        exceptions[name] = known
        return known

    for name in bases:
        find(name)


SPECIAL = {
    "object": lambda number: lending.lent(number),
    "twin": lambda number: lending.of_twin(number),
    "method": lambda parts: types.MethodType(*map(lending.of_twin, parts)),
    "class": lambda number: class_of(number),
    "handle": lambda content: wrap(*content),
    "value": carried,
    "set": lambda members: set(decode(members)),
    "exception": exception,
}
