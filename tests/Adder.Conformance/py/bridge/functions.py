"""C# functions as Python functions."""
from . import lending, values, wire
from .values import PLAIN

HOUSEKEEPING = 1024              # sweep once in so many calls


class Signature:
    """A member's number, and how its arguments are sent."""

    def __init__(self, description):
        self.name, self.member, self.base = description["name"], description["id"], description.get("base")
        self.kinds = {}          # position or name -> kind, where it is not simply a value
        self.rest = None         # (first position, kind) of a parameter that takes all the rest
        for overload in description["overloads"]:
            for position, (name, kind, takes_rest) in enumerate(overload):
                if takes_rest:
                    self.rest = position, kind[:-1]
                elif kind != "value":
                    self.kinds[position] = self.kinds[name] = kind
        self.plain = not self.kinds and self.rest is None

    def encode(self, arguments, keywords):
        if self.plain and not keywords and all(type(argument) in PLAIN for argument in arguments):
            return arguments, None
        sent = tuple([values.encode_as(self.kind_at(position), argument) for position, argument in enumerate(arguments)])
        return sent, {name: values.encode_as(self.kinds.get(name, "value"), argument) for name, argument in keywords.items()}

    def kind_at(self, position):
        if position in self.kinds:
            return self.kinds[position]
        return self.rest[1] if self.rest and position >= self.rest[0] else "value"

    def listed(self, arguments, keywords):
        """The arguments with lists for iterables. Who calls holds them until the call is over: what an iterator yields may live by that."""
        if self.plain:
            return arguments, keywords
        return ([values.listed(self.kind_at(position), argument) for position, argument in enumerate(arguments)],
                {name: values.listed(self.kinds.get(name, "value"), argument) for name, argument in keywords.items()})

    def __call__(self, handle, arguments, keywords, member=None):
        arguments, keywords = self.listed(arguments, keywords)
        if wire.calls % HOUSEKEEPING == HOUSEKEEPING - 1:
            lending.sweep()
        return values.result(wire.call(self.member if member is None else member, handle, *self.encode(arguments, keywords)))


class CSharpFunction:
    """Not a descriptor, as CPython's builtins are none: a test class may hold one as an attribute."""
    is_csharp = True

    def __init__(self, module, signature, call=None):
        self.__name__ = self.__qualname__ = signature.name
        self.__module__ = module
        self._signature = signature
        self._call = call or self._plain

    def __call__(self, *arguments, **keywords):
        try:
            return self._call(*arguments, **keywords)
        except (OSError, KeyError) as e:
            same_objects(e, (*arguments, *keywords.values()))
            raise

    def _plain(self, *arguments, **keywords):
        return self._signature(0, arguments, keywords)

    def __repr__(self):
        return "<built-in function %s>" % self.__name__


def same_objects(error, arguments):
    """CPython's OSError holds the very object that it was given as a path, and KeyError the key; C# can only give back its value."""
    if isinstance(error, KeyError):
        error.args = tuple([same_object(value, arguments) for value in error.args])
        return
    for attribute in ("filename", "filename2"):
        value = getattr(error, attribute)
        if value is not None:
            setattr(error, attribute, same_object(value, arguments))


def same_object(value, arguments):
    return next((argument for argument in arguments if isinstance(argument, type(value)) and argument == value), value)
