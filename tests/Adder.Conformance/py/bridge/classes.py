"""C# classes as Python classes."""
import collections.abc
import sys

from . import host, lending, values, wire
from .functions import Signature, same_objects
from .values import Proxy

adjust = {}                      # "os.DirEntry" -> what changes the class made for it; adapters.py adds to it
_made = {}                       # C# type number -> class
IN_PLACE = {"__ior__", "__iand__", "__isub__", "__ixor__"}
ABSTRACT = {"IDictionary": collections.abc.MutableMapping, "ISet": collections.abc.MutableSet, "IEnumerator": collections.abc.Iterator}


def wrap(handle, type_number):
    known = lending.proxies.get(handle)
    if known is not None:
        wire.release(handle)     # each sending counts as one holder, and this proxy is one already
        return known
    proxy = object.__new__(of_number(type_number))
    proxy._handle = handle
    lending.proxies[handle] = proxy
    return proxy


values.wrap = wrap


def of_number(number):
    return _made.get(number) or make(wire.control("type", number))


values.class_of = of_number


def make(description):
    number, name = description["id"], description["name"]
    if number in _made:
        return _made[number]
    module, _, bare = name.rpartition(".")
    members = {"__module__": module, "is_csharp": True, "_is_own": True}
    for method in description["methods"]:
        members[method["name"]] = make_method(method)
    for property_name, get, set_ in description["properties"]:
        members[property_name] = make_property(get, set_)
    for special in description["special"]:
        if special.get("operator"):
            add_operator(members, special)
        else:
            members[special["name"]] = make_method(special)
    if "emitted" in description and "__repr__" in members:
        members["__repr__"] = make_repr(members["__repr__"], description["emitted"])
    base = _made.get(description["base"], Proxy)
    add_protocols(members, description["interfaces"])
    add_constructor(members, description)
    kind = type(bare, (Iterator if "Step" in members else base,), members)
    for interface in description["interfaces"]:
        if interface in ABSTRACT:
            ABSTRACT[interface].register(kind)
    adjust.get(name, lambda _: None)(kind)
    _made[number] = kind
    return kind


def make_method(description):
    signature = Signature(description)

    def method(self, /, *arguments, **keywords):
        try:
            return signature(self._handle, arguments, keywords, None if self._is_own or signature.base is None else signature.base)
        except (OSError, KeyError) as e:
            same_objects(e, (*arguments, *keywords.values()))
            raise
    method.__name__ = method.__qualname__ = signature.name
    method.is_csharp = True
    return method


def make_repr(method, emitted):
    """A text with the class's name in it has the Python subclass's, where C# knows only the class that it made for all of them."""
    return lambda self: method(self) if self._is_own else method(self).replace(emitted, type(self).__name__, 1)


def add_operator(members, description):
    """A static C# operator, with this object on its left or on its right."""
    signature = Signature(description)
    members[signature.name] = lambda self, other: signature(0, (self, other), {})
    members["__r" + signature.name[2:]] = lambda self, other: signature(0, (other, self), {})


def make_property(get, set_):
    def read(self):
        return values.result(wire.call(get, self._handle))

    def write(self, value):
        values.result(wire.call(set_, self._handle, (values.encode(value),)))
    return property(read, write if set_ >= 0 else None)


def add_protocols(members, interfaces):
    """What Python derives from a class's own methods."""
    if "acquire" in members and "release" in members:
        members["__enter__"] = lambda self: self.acquire()
        members["__exit__"] = lambda self, *exception: self.release()
    elif "__exit__" in members:
        dispose = members["__exit__"]
        members["__enter__"] = lambda self: self
        members["__exit__"] = lambda self, *exception: dispose(self)
    if "__next__" in members:
        advance = members["__next__"]
        members["__iter__"] = lambda self: self
        members["__next__"] = lambda self: not_at_end(advance(self))
    if "__eq__" in members:
        equal = members["__eq__"]
        members["__eq__"] = lambda self, other: equal(self, other) if isinstance(other, Proxy) else NotImplemented
    for operator in IN_PLACE.intersection(members):
        members[operator] = in_place(members[operator])
    if "IDictionary" in interfaces:
        members.setdefault("__eq__", collections.abc.Mapping.__eq__)
        members.setdefault("__hash__", None)
    if "__call__" in members and "call" in members:
        del members["call"]
    if "copy" in members:
        members["__copy__"] = members["copy"]


def in_place(method):
    def operator(self, other):
        method(self, other)
        return self
    return operator


def not_at_end(value):
    if value is StopIteration:
        raise StopIteration
    return value


def add_constructor(members, description):
    number, name = description["id"], description["name"]
    if "constructor" not in description:
        def refuse(cls, *arguments, **keywords):
            raise TypeError("cannot create '%s' instances" % name)
        members["__new__"] = refuse
        return
    plain = Signature(description["constructor"])
    subclass = Signature(description["subclass"]) if "subclass" in description else None

    def initialize(self, /, *arguments, **keywords):
        arguments, keywords = plain.listed(arguments, keywords)
        sent, named = plain.encode(arguments, keywords)
        if _made[number] is type(self) or subclass is None:
            self._handle = values.result(wire.new(plain.member, 0, 0, sent, named))
        else:
            overridden = sum(1 << i for i, method in enumerate(description["virtuals"]) if not hasattr(getattr(type(self), method), "is_csharp"))
            self._is_own = False
            self._handle = values.result(wire.new(subclass.member, lending.remember_instance(self), overridden, sent, named))
        lending.proxies[self._handle] = self
    members["__init__"] = initialize


def make_value(module, description):
    """A C# struct that comes to Python as CPython's own type (values.carried): made by C#, and an instance of that type."""
    signature = Signature(description)
    cpython = values.own_types["%s.%s" % (module, signature.name)] = getattr(sys.modules.get(module), signature.name, None)

    class ValueType(type):
        def __call__(cls, /, *arguments, **keywords):
            return signature(0, arguments, keywords)

        def __instancecheck__(cls, value):
            return isinstance(value, cpython)

        def __getattr__(cls, name):
            return getattr(cpython, name)
    return cpython and ValueType(signature.name, (), {"__module__": module, "is_csharp": True})


class Iterator(Proxy):
    """Steps a C# iterator. Lists in its items are shared: what the caller does to them is told to C# before the next step."""
    _is_own = True
    _item = None

    def __iter__(self):
        return self

    def __next__(self):
        shared = self._item if type(self._item) is tuple else ()
        self._item = None
        item = not_at_end(self.Step([(i, part) for i, part in enumerate(shared) if type(part) is list]))
        self._item = item
        return item

    def close(self):
        self.__exit__()

    def __del__(self):
        if self._handle:
            self.close()         # a for loop that is left drops its iterator; C#'s foreach disposes it
        super().__del__()
