"""Child interpreters on C#: a virtual environment whose .pth file brings the library into each of them, for the tests that ask for it.

The child writes down what its main program took, and how many calls reached C#; the parent adds that to the test's own.
"""
import json
import os
import subprocess
import sys

BOOT = "ADDER_CONFORMANCE_CHILD"     # names a JSON file: what to bring, and where to write
booted = False
PY = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def interpreter(folder):
    """Makes the environment, and answers its interpreter."""
    home = os.path.join(folder, "environment")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", home], check=True, stdout=subprocess.DEVNULL)
    packages = os.path.join(home, "lib", "python%d.%d" % sys.version_info[:2], "site-packages")
    with open(os.path.join(packages, "adder.pth"), "w") as file:
        file.write("import os, sys; %r in os.environ and (sys.path.append(%r), __import__('runner.children').children.boot())\n" % (BOOT, PY))
    return os.path.join(home, "bin", "python3")


def boot():
    """In the child, before its main program. Python 3.13 reads the .pth files of a virtual environment twice."""
    global booted
    if booted:
        return
    booted = True
    with open(os.environ[BOOT]) as file:
        request = json.load(file)
    import atexit
    import bridge
    from . import files, loading, watch
    description = files.FILES[request["file"]]
    watched = loading.bring(description, request["assembly"])
    watch.only_main(watched)
    sys.modules.update((name, module) for name, module in watched.items() if name not in loading.IMPORTED_BY_CPYTHON)
    bridge.take_counts()
    bridge.sabotage(request["sabotage"])
    watch.taken.start()

    def tell():
        with open(request["answer"], "a") as file:
            file.write(json.dumps({"calls": sum(bridge.take_counts().values()), "csharp": sorted(watch.taken.csharp), "cpython": sorted(watch.taken.cpython)}) + "\n")
    atexit.register(tell)


class Listening:
    """While it is entered, children boot; `calls` is what they did, and what they took is noted as the test's own."""
    calls = 0

    def __init__(self, name, request, taken):
        self.path, self.taken = os.path.abspath("child"), taken
        self.request = {"assembly": request["assembly"], "sabotage": request["sabotage"], "file": name, "answer": self.path + ".answer"}

    def __enter__(self):
        with open(self.path, "w") as file:
            json.dump(self.request, file)
        open(self.request["answer"], "w").close()
        os.environ[BOOT] = self.path
        return self

    def __exit__(self, *exception):
        del os.environ[BOOT]
        with open(self.request["answer"]) as file:
            for line in map(json.loads, file):
                self.calls += line["calls"]
                self.taken.csharp.update(line["csharp"])
                self.taken.cpython.update(line["cpython"])
