"""CPython's weak references on the work of WeakCost.Operations.cs, in the same order: reads titles and does the work of each once; prints the
nanoseconds of one operation."""
import random
import sys
import time
import weakref

ENTRIES = 100_000

requests = map(str.strip, sys.stdin)
request = next(requests, None)


class Value:
    __slots__ = ("__weakref__",)


def measure(title, work):
    global request
    while request == title:
        began = time.perf_counter()
        work()
        print((time.perf_counter() - began) / ENTRIES * 1e9, flush=True)
        request = next(requests, None)


def references():
    values = [Value() for _ in range(ENTRIES)]
    kept = [None] * ENTRIES
    called = 0

    def make():
        for i, value in enumerate(values):
            kept[i] = None
            kept[i] = weakref.ref(value)

    def make_watched():
        for i, value in enumerate(values):
            kept[i] = weakref.ref(value, callback)

    def make_and_forget():
        for value in values:
            weakref.ref(value)

    def ask():
        for reference in kept:
            reference()

    def callback(_):
        nonlocal called
        called += 1

    def call_back():
        nonlocal called
        called = 0
        for _ in range(ENTRIES):
            value = Value()
            reference = weakref.ref(value, callback)
            del value
        assert called == ENTRIES

    measure("a reference made", make)
    kept[:] = [None] * ENTRIES
    measure("a reference made, forgotten and collected", make_and_forget)
    measure("a reference with a callback made", make_watched)
    kept[:] = [weakref.ref(value) for value in values]
    measure("a reference asked", ask)
    kept[:] = [None] * ENTRIES
    measure("an object with a reference and its callback, until that was called", call_back)


def dictionaries(kind, keys):
    values = [Value() for _ in keys]
    weak = weakref.WeakValueDictionary(zip(keys, values))
    asked = random.Random(1).sample(keys, len(keys))

    def get():
        for key in asked:
            weak.get(key)

    def get_in_order():
        for key in keys:
            weak.get(key)

    def set_again():
        for key, value in zip(asked, values):
            weak[key] = value

    def pop_and_set():
        for key, value in zip(asked, values):
            weak.pop(key, None)
            weak[key] = value

    def iterate():
        for _ in weak.values():
            pass

    def set_new():
        made = weakref.WeakValueDictionary()
        for key, value in zip(keys, values):
            made[key] = value

    measure(f"get, {kind} keys", get)
    measure(f"get in the order in which they came, {kind} keys", get_in_order)
    measure(f"set of a key that is there, {kind} keys", set_again)
    measure(f"pop and set, {kind} keys", pop_and_set)
    measure(f"iteration over the values, {kind} keys", iterate)
    measure(f"set of new keys, {kind} keys", set_new)


def small_dictionary():
    size = 1000
    asked = [f"key-{i}" for i in range(size)]
    values = [Value() for _ in asked]
    weak = weakref.WeakValueDictionary(zip(asked, values))
    random.Random(1).shuffle(asked)

    def get():
        for _ in range(ENTRIES // size):
            for key in asked:
                weak.get(key)

    measure(f"get of {size} str keys, again and again", get)


references()
dictionaries("int", list(range(ENTRIES)))
dictionaries("str", [f"key-{i}" for i in range(ENTRIES)])
small_dictionary()
