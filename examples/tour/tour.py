#!/usr/bin/env python3
# A first walk through os, sys, threading, queue and weakref: each call, and what it answers here.
import errno
import gc
import os
import queue
import stat
import sys
import threading
import weakref

colours = sys.stdout.isatty() and "NO_COLOR" not in os.environ


def title(text):
    print(f"\n\x1b[1m{text}\x1b[0m" if colours else f"\n{text}")


def tell(call, answer, colour):
    print(f"  {call:<54} \x1b[{colour}m{answer}\x1b[0m" if colours else f"  {call:<54} {answer}")


def show(shown):
    """Tells a call and its answer: f"{call = }" is both."""
    call, answer = shown.split(" = ", 1)
    tell(call, answer, 32)


def raised(call, e):
    tell(call, f"{type(e).__name__}: {e}".rstrip(": "), 31)


if sys.argv[-1] == "--become":  # the child of below, which becomes another program
    os.execvp("sh", ["sh", "-c", "echo $$"])

title("os: files and directories")
home = os.getcwd()
show(f"{os.getcwd() = }")
place = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"tour-{os.getpid()}")
show(f"{os.mkdir(place) = }")
show(f"{os.chdir(place) = }")
show(f"{os.getcwd() == os.path.realpath(place) = }")
show(f'{os.mkdir("notes") = }')
show(f'{os.access("notes", os.R_OK | os.W_OK) = }')
try:
    os.mkdir("notes")
except FileExistsError as e:
    raised('os.mkdir("notes")', e)
fd = os.open("notes/first", os.O_WRONLY | os.O_CREAT)
show(f'{os.write(fd, b"Hello, file!") = }')
show(f"{os.close(fd) = }")
show(f'{os.link("notes/first", "notes/second") = }')
names = os.listdir("notes")
names.sort()
show(f"{names = }")
show(f'{os.stat("notes/first").st_size = }')
show(f'{os.stat("notes/first").st_nlink = }')
show(f'{os.stat("notes/first").st_mtime_ns = }')
show(f'{os.path.samefile("notes/first", "notes/second") = }')
for_me_alone = 0o077
before = os.umask(for_me_alone)
show(f'{os.mkdir("diary") = }')
show(f'{stat.filemode(os.stat("diary").st_mode) = }')
show(f"{os.umask(before) == for_me_alone = }")
show(f'{os.rmdir("diary") = }')
try:
    os.rmdir("notes")
except OSError as e:
    raised('os.rmdir("notes")', e)
    show(f"{os.strerror(e.errno) = }")
show(f'{os.remove("notes/first") = }')
show(f'{os.remove("notes/second") = }')
show(f'{os.rmdir("notes") = }')
show(f'{os.access("notes", os.F_OK) = }')
show(f"{os.chdir(home) = }")
show(f"{os.rmdir(place) = }")

title("os: pipes, programs and the environment")
outlet, inlet = os.pipe()
with os.fdopen(inlet, "w") as writer:
    show(f'{writer.write("Hello, pipe!") = }')
with os.fdopen(outlet) as reader:
    show(f"{reader.read() = }")
with os.popen("echo $((6 * 7))") as command:
    show(f"{command.read() = }")
os.environ["GREETING"] = "Hello, child!"
show(f'{os.environ["GREETING"] = }')
with os.popen("echo $GREETING") as command:
    show(f"{command.read() = }")
del os.environ["GREETING"]
show(f'{os.environ.get("GREETING", "nothing") = }')
show(f"{os.getpid() = }")
with os.popen("echo $PPID") as command:
    show(f"{int(command.read()) == os.getpid() = }")
show(f"{os.strerror(errno.EACCES) = }")
sys.stdout.flush()  # what a child writes shall come behind what has been said
show(f'{os.system("echo Hello, shell!") = }')
show(f'{os.waitstatus_to_exitcode(os.system("exit 3")) = }')
startfile_opened_it = True
try:
    os.startfile("no such file")
except (AttributeError, FileNotFoundError):  # outside Windows, Python has no startfile
    startfile_opened_it = False
show(f"{startfile_opened_it = }")

title("os: a child that os.execvp makes another program")
told, telling = os.pipe()
argv = [sys.executable, *sys.orig_argv[1:], "--become"]
child = os.posix_spawn(sys.executable, argv, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, telling, 1)])
show(f"{os.close(telling) = }")
with os.fdopen(told) as reader:
    show(f"{int(reader.read()) == child = }")
ended, status = os.waitpid(child, 0)
show(f"{ended == child = }")
show(f"{os.waitstatus_to_exitcode(status) = }")

title("sys: the program and its streams")
show(f"{sys.argv[0] = }")
show(f"{sys.argv[1:] = }")
show(f"{sys.executable = }")
show(f"{sys.prefix = }")
show(f"{sys.path[0] = }")
library_is_loaded = "threading" in sys.modules
show(f"{library_is_loaded = }")
show(f"{sys.platform = }")
show(f"{sys.maxsize = }")
show(f"{sys.getdefaultencoding() = }")
show(f"{sys.stdin.fileno() = }")
show(f"{sys.stdout.encoding = }")
show(f"{sys.stderr.errors = }")
sys.stdout.flush()
print("  Hello, standard error!", file=sys.stderr)
outlet, inlet = os.pipe()
sys.stdout = os.fdopen(inlet, "w")
print("Hello, whoever reads this!")
sys.stdout.close()
sys.stdout = sys.__stdout__
with os.fdopen(outlet) as reader:
    show(f"{reader.read() = }")
try:
    os.stat("no such file")
except OSError:
    show(f"{sys.exc_info()[0].__name__ = }")
    show(f"{str(sys.exc_info()[1]) = }")
show(f"{sys.exc_info()[0] = }")
try:
    sys.exit(3)
except SystemExit as e:
    raised("sys.exit(3)", e)
    show(f"{e.code = }")

title("threading: a thread of one's own")


class Greeter(threading.Thread):
    def __init__(self, go):
        super().__init__(name="greeter")
        self.go = go
        self.greeting = ""

    def run(self):
        self.go.wait()
        self.greeting = f"Hello from {threading.current_thread().name}!"


go = threading.Event()
greeter = Greeter(go)
show(f"{greeter.start() = }")
show(f"{greeter.join(0.05) = }")
show(f"{greeter.is_alive() = }")
show(f"{go.set() = }")
show(f"{greeter.join() = }")
show(f"{greeter.is_alive() = }")
show(f"{greeter.greeting = }")

title("threading: counting with a lock, and without")
lock = threading.Lock()
count = 0


def count_to_ten_thousand():
    global count
    for _ in range(10_000):
        with lock:
            count += 1


threads = [threading.Thread(target=count_to_ten_thousand) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
show(f"{count = }")
count = 0
both_have_read = threading.Barrier(2)  # without a lock this happens now and then; the barrier sees to it


def count_one():
    global count
    read = count
    both_have_read.wait()
    count = read + 1


threads = [threading.Thread(target=count_one) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
show(f"{count = }")

title("queue: three orders, Full and Empty")
q = queue.Queue(maxsize=2)
show(f'{q.put("first") = }')
show(f'{q.put("second") = }')
try:
    q.put("third", timeout=0.05)
except queue.Full as e:
    raised('q.put("third", timeout=0.05)', e)
show(f"{q.qsize() = }")
show(f"{q.get() = }")
show(f"{q.get() = }")
try:
    q.get_nowait()
except queue.Empty as e:
    raised("q.get_nowait()", e)
pile = queue.LifoQueue()
for item in ["bottom", "middle", "top"]:
    pile.put(item)
show(f"{pile.get() = }")
tasks = queue.PriorityQueue()
for item in [(2, "later"), (1, "now"), (3, "some day")]:
    tasks.put(item)
show(f"{tasks.get() = }")

title("weakref: what is gone when nobody needs it")


class Page:
    def __init__(self, name):
        self.name = name


gone = []
visits = weakref.WeakKeyDictionary()
pages = weakref.WeakValueDictionary()


def meet():
    """Makes a page that nobody holds once this has returned."""
    page = Page("index")
    r = weakref.ref(page, lambda _: gone.append("index"))
    p = weakref.proxy(page)
    show(f"{r().name = }")
    show(f"{p.name = }")
    show(f"{weakref.getweakrefcount(page) = }")
    show(f"{len(weakref.getweakrefs(page)) = }")
    visits[page] = 7
    pages["index"] = page
    show(f"{visits[page] = }")
    show(f'{pages["index"].name = }')
    return r, p


r, p = meet()
gc.collect()
show(f"{r() = }")
show(f"{gone = }")
try:
    p.name
except ReferenceError as e:
    raised("p.name", e)
show(f"{len(visits) = }")
show(f"{len(pages) = }")
