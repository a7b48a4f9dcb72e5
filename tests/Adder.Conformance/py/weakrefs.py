"""What stands between Python's weakref and the library's: which of its objects are held weakly, and what Python does with a proxy directly."""
import operator

from bridge import classes, modules
from bridge.values import Proxy

modules.weak.update({"weakref.ReferenceType": [0], "weakref.ref": [0], "weakref.KeyedRef": [1], "weakref.WeakMethod": [0], "weakref.WeakSet": [0],
                     "weakref.WeakValueDictionary": [1], "weakref.WeakKeyDictionary": [0], "weakref.finalize": [0],
                     "weakref.ProxyType": [0], "weakref.CallableProxyType": [0], "weakref.proxy": [0], "weakref.proxy_as": [0],
                     "weakref.Shared": [0], "weakref.shared": [0], "weakref.getweakrefcount": [0], "weakref.getweakrefs": [0]})

modules.constants["weakref.ProxyTypes"] = lambda kinds, module: tuple(kinds)

OWN = {"_handle", "_is_own"}
UNARY = {"__str__": str, "__bytes__": bytes, "__dir__": dir, "__bool__": bool, "__len__": len, "__iter__": iter, "__next__": next, "__reversed__": reversed,
         "__index__": operator.index, "__int__": int, "__float__": float, "__neg__": operator.neg, "__abs__": abs}
BINARY = ("add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and_", "or_", "xor")
ITEMS = {"__getitem__": operator.getitem, "__setitem__": operator.setitem, "__delitem__": operator.delitem, "__contains__": operator.contains}


def transparent(kind):
    """No C# object takes every call for another one. What Python does with a proxy is done here to the object that call() gives."""
    use = kind.__call__
    del kind.__call__

    def forward(act):
        return lambda self, *arguments, **keywords: use(self, lambda target: act(target, *arguments, **keywords))

    for name, act in {**UNARY, **ITEMS}.items():
        setattr(kind, name, forward(act))
    for name in BINARY:
        act, bare = getattr(operator, name), name.rstrip("_")
        setattr(kind, "__%s__" % bare, forward(act))
        setattr(kind, "__r%s__" % bare, forward(lambda target, other, act=act: act(other, target)))
        setattr(kind, "__i%s__" % bare, forward(getattr(operator, "i" + bare)))
    plain_set = forward(setattr)
    kind.__getattr__ = forward(getattr)
    kind.__setattr__ = lambda self, name, value: (object.__setattr__ if name in OWN else plain_set)(self, name, value)
    kind.__delattr__ = forward(delattr)
    if kind.__name__ == "CallableProxyType":
        kind.__call__ = forward(lambda target, *arguments, **keywords: target(*arguments, **keywords))


classes.adjust["weakref.ProxyType"] = classes.adjust["weakref.CallableProxyType"] = transparent


def class_in_text(kind):
    """A reference says of what class its object is, which in C# is the twin's."""
    plain, call = kind.__repr__, kind.__call__

    def __repr__(self):
        target = type(call(self))
        return plain(self).replace("Adder.Conformance.Objects.WeakTwin", "%s.%s" % (target.__module__, target.__qualname__), 1)
    kind.__repr__ = __repr__


classes.adjust["weakref.ReferenceType"] = classes.adjust["weakref.ref"] = class_in_text


def finalize(kind):
    """Arguments that Python takes one by one are an array and a dictionary in C#."""
    plain = kind.__init__
    kind.__init__ = lambda self, obj, func, /, *args, **kwargs: plain(self, obj, func, args, kwargs)


classes.adjust["weakref.finalize"] = finalize


def keyword_entries(kind):
    """Keyword arguments of a mapping of names are entries."""
    make, update = kind.__init__, kind.update

    def __init__(self, other=(), /, **entries):
        make(self, pairs(other, entries))

    def updated(self, other=(), /, **entries):
        update(self, pairs(other, entries))
    kind.__init__, kind.update = __init__, updated


def pairs(other, entries):
    return other if isinstance(other, Proxy) or not entries else {**dict(other), **entries}


classes.adjust["weakref.WeakValueDictionary"] = classes.adjust["weakref.WeakKeyDictionary"] = keyword_entries
