"""C# static classes as Python modules."""
import types

from . import classes, functions, values, wire

wrappers = {}                    # "os.walk" -> what makes a function of the plain one; adapters.py adds to it
constants = {}                   # "os.supports_fd" -> what makes the Python value of the C# one, given the module
names = {}                       # "genericpath" -> "posixpath"
aliases = {}                     # "_thread.allocate_lock" -> "Lock": another name that CPython has for the class
different = set()                # "posix.environ": the library has the name, with another meaning
made = {}                        # "os.stat" -> the function: os and posix share it
weak = {}                        # "weakref.WeakSet" -> positions of type parameters, or of parameters of type object, that C# must not keep alive


def load(name):
    """The module, or None when the library has none of that name; its attribute `csharp` names what it got from there."""
    source = names.get(name, name)
    for kind, positions in weak.items():
        wire.control("weak", kind, positions)
    description = wire.control("module", source)
    if description is None:
        return None
    own_exceptions = {"%s.%s" % (source, bare): bare for bare in description["own_exceptions"]}
    values.define_exceptions([tuple(pair) for pair in description["exceptions"]], own_exceptions)
    module = types.ModuleType(name)
    module.csharp = set()
    module.values = set()        # classes whose instances are CPython's: the true module keeps its own
    module.live = {}             # properties that can be set: how to read each, anew each time, and how to set it

    def add(attribute, value):
        if "%s.%s" % (name, attribute) in different:
            return
        setattr(module, attribute, value)
        module.csharp.add(attribute)

    for attribute, value in description["constants"].items():
        add(attribute, values.decode(value))
    for full, bare in own_exceptions.items():
        add(bare, values.exceptions[full])
    for kind in in_order(description["classes"]):
        made = classes.make(kind)
        if not kind["abstract"]:     # what Python passes for one only has to have its methods
            add(made.__name__, made)
    for kind in description["values"]:
        made_value = classes.make_value(source, kind)
        if made_value:
            add(kind["name"], made_value)
            module.values.add(kind["name"])
    for function in description["functions"]:
        add(function["name"], make_function(source, function))
    for attribute, get, set_ in description["properties"]:
        read_property(module, source, attribute, get, set_, add)
    for alias, attribute in aliases.items():
        if alias.rpartition(".")[0] == name:
            add(alias.rpartition(".")[2], getattr(module, attribute))
    wire.control("counts")
    return module


def in_order(descriptions):
    """Base classes before their subclasses."""
    waiting = {description["id"]: description for description in descriptions}
    while waiting:
        number = next(number for number, description in waiting.items() if description["base"] not in waiting)
        yield waiting.pop(number)


def make_function(module, description):
    full = "%s.%s" % (module, description["name"])
    if full in made:
        return made[full]
    function = made[full] = functions.CSharpFunction(module, functions.Signature(description))
    if full in wrappers:
        function._call = wrappers[full](function._plain)
    return function


def read_property(module, source, attribute, get, set_, add):
    value, raised = wire.call(get, 0)
    if raised:
        return                   # it isn't there on this system
    add(attribute, constants.get("%s.%s" % (source, attribute), lambda value, _: value)(values.decode(value), module))
    if set_ >= 0:
        module.live[attribute] = (lambda: values.result(wire.call(get, 0))), lambda value: values.result(wire.call(set_, 0, (values.encode(value),)))
