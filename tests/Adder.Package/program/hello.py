"""Touches all five modules and ends as its first argument says; hello.cs is its twin."""
import atexit, os, queue, sys, threading, weakref


class Scope:
    def __init__(self, depth): self.depth = depth
    def __enter__(self): return self
    def __exit__(self, *_): print("left", self.depth)


def dive(depth, end):
    try:
        with Scope(depth):
            if depth == 0: end()
            dive(depth - 1, end)
    finally:
        print("finally", depth)


if len(sys.argv) < 2:
    sys.exit("usage: hello ENDING [argument ...]")

atexit.register(lambda: print("at exit"))
answers = queue.Queue()
worker = threading.Thread(target=lambda: answers.put(os.getpid()))
reference = weakref.ref(worker)
worker.start()
print(answers.get() == os.getpid(), reference() is worker)
worker.join()
sys.stdout.write(" ".join(sys.argv[1:]) + "\n")

if sys.argv[1] == "exit": dive(2, lambda: sys.exit(3))
if sys.argv[1] == "fail": dive(2, lambda: os.rmdir("/nowhere"))
if sys.argv[1] == "where": print(sys.argv[0], sys.path[0], sep="\n")
