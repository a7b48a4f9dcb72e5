"""CPython's WeakValueDictionary on the work of WeakCost.cs: prints nanoseconds for an operation, the median of the rounds."""
import random
import time
import weakref

ENTRIES = 100_000
ROUNDS = 15


class Value:
    __slots__ = ("__weakref__",)


def measure(kind, name, work):
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) / ENTRIES * 1e9)
    print(f"{kind}: {name}: {sorted(times)[ROUNDS // 2]:.0f} ns, least {min(times):.0f}")


def compare(kind, keys):
    values = [Value() for _ in keys]
    weak = weakref.WeakValueDictionary(zip(keys, values))
    asked = random.Random(1).sample(keys, len(keys))

    def get():
        for key in asked:
            weak.get(key)

    def set_again():
        for key, value in zip(asked, values):
            weak[key] = value

    def pop_and_set():
        for key, value in zip(asked, values):
            weak.pop(key, None)
            weak[key] = value

    def set_new():
        made = weakref.WeakValueDictionary()
        for key, value in zip(keys, values):
            made[key] = value

    measure(kind, "get", get)
    measure(kind, "set of a key that is there", set_again)
    measure(kind, "pop and set", pop_and_set)
    measure(kind, "set of new keys", set_new)


compare("int", list(range(ENTRIES)))
compare("str", [f"key-{i}" for i in range(ENTRIES)])
