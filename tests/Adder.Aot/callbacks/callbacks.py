# Every callback of weakref; callbacks.cs is its twin.
import sys
import weakref

told = []


class Thing:
    def __init__(self, name):
        self.name = name

    def hello(self):
        return f"hello {self.name}"


def show(what, in_order=False):
    if not in_order:
        told.sort()
    print(f"{what}: {', '.join(told)}")
    told.clear()


def fail(_):
    raise ValueError("second")


def references():
    thing = Thing("a")
    return [
        weakref.ref(thing, lambda _: told.append("first")),
        weakref.ref(thing, fail),
        weakref.ref(thing, lambda r: told.append(f"third, {r() is None}")),
    ]


def proxies():
    thing = Thing("b")
    hello = lambda: thing.hello()
    return [weakref.proxy(thing, lambda _: told.append("proxy")), weakref.proxy(hello, lambda _: told.append("callable proxy")), weakref.WeakMethod(thing.hello, lambda m: told.append(f"method, {m() is None}"))]


def finalizer():
    return weakref.finalize(Thing("c"), told.append, "finalized")


def collections(values, keys, items):
    thing = Thing("d")
    values["d"], keys[thing] = thing, 1
    items.add(thing)
    told.append(f"{len(values)} {len(keys)} {len(items)}")


sys.unraisablehook = lambda unraisable: told.append(str(unraisable.exc_value))
held = references()
show("references", in_order=True)
held = proxies()
show("proxies")
finalized = finalizer()
show(f"finalizer, {finalized.alive}")

values, keys, items = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
collections(values, keys, items)
told.append(f"{len(values)} {len(keys)} {len(items)}")
show("collections")

kept = Thing("e")
atexit_one = weakref.finalize(kept, lambda: print("at exit, first made"))
atexit_two = weakref.finalize(kept, lambda: print("at exit, second made"))
never = weakref.finalize(kept, lambda: print("never"))
never.atexit = False
print(f"{atexit_one.alive} {atexit_two.alive} {never.alive} {weakref.getweakrefcount(kept)}")
