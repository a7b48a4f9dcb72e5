#!/usr/bin/env python3
# The SHA-256 of every file of trees, written as `sha256sum` writes it, in the order of the paths. One thread looks for the files; workers
# hash them, the largest first. Ctrl-C ends them all.
import hashlib
import os
import queue
import signal
import stat
import sys
import threading

USAGE = "usage: jobs [--jobs N] [path ...]\n"
BLOCK = 1 << 18
STEP = 1_000

stdout = os.fdopen(1, "wb", closefd=False)
stderr = os.fdopen(2, "wb", buffering=0, closefd=False)
watched = os.isatty(2)
jobs = queue.PriorityQueue()  # (minus the size, path)
events = queue.SimpleQueue()  # (what happened, path, text)
interrupted = threading.Event()
broken = threading.Event()


def write(stream, text):
    """Names leave as they came in, UTF-8 or not."""
    stream.write(os.fsencode(text))


def fail(path, error):
    events.put(("failed", path, str(error)))


def break_off(failure):
    """What a thread dies of is written by threading's own hook. Without it the others would wait, or the list seem whole."""
    broken.set()
    jobs.shutdown(immediate=True)
    threading.__excepthook__(failure)


def add(path, follow_symlinks):
    try:
        status = os.stat(path, follow_symlinks=follow_symlinks)
        if stat.S_ISREG(status.st_mode):
            jobs.put((-status.st_size, path))
    except OSError as e:
        fail(path, e)


def scan(paths):
    try:
        for top in paths:
            add(top, follow_symlinks=True)
            if not os.path.isdir(top):
                continue
            for dirpath, _, filenames in os.walk(top, onerror=lambda e: fail(e.filename, e)):
                for name in filenames:
                    add(os.path.join(dirpath, name), follow_symlinks=False)
        jobs.shutdown()  # the workers finish what there is
    except queue.ShutDown:
        pass  # after Ctrl-C
    finally:
        events.put(("ended", "", ""))


def digest(path):
    """The SHA-256 of a file, or after Ctrl-C of a part of it."""
    sha = hashlib.sha256()
    fd = os.open(path, os.O_RDONLY)
    try:
        while not interrupted.is_set() and (data := os.read(fd, BLOCK)):
            sha.update(data)
    finally:
        os.close(fd)
    return sha.hexdigest()


def work():
    try:
        while True:
            _, path = jobs.get()
            try:
                events.put(("hashed", path, digest(path)))
            except OSError as e:
                fail(path, OSError(e.errno, e.strerror, path))
    except queue.ShutDown:
        pass  # there is nothing left to do
    finally:
        events.put(("ended", "", ""))


def number(text):
    if not (text.isascii() and text.isdigit() and len(text) < 4 and int(text) > 0):
        raise ValueError(f"'{text}' is not a number of jobs")
    return int(text)


def options(args):
    count, paths = os.process_cpu_count() or 1, []
    while args:
        arg = args.pop(0)
        if arg == "--jobs":
            count = number(args.pop(0) if args else "")
        elif arg.startswith("--jobs="):
            count = number(arg.removeprefix("--jobs="))
        elif arg == "--":
            paths, args = paths + args, []
        elif arg.startswith("-") and arg != "-":
            raise ValueError(f"there is no option '{arg}'")
        else:
            paths.append(arg)
    return count, paths or ["."]


try:
    count, paths = options(sys.argv[1:])
except ValueError as e:
    write(stderr, f"jobs: {e}\n{USAGE}")
    sys.exit(2)
signal.signal(signal.SIGINT, lambda number, _: events.put(("interrupted", "", "")))
threading.excepthook = break_off
threads = [threading.Thread(target=scan, args=(paths,))]
for _ in range(count):
    threads.append(threading.Thread(target=work))
for thread in threads:
    thread.start()

hashed, failed = queue.PriorityQueue(), queue.PriorityQueue()
left = len(threads)
while left > 0:
    what, path, text = events.get()
    if what == "hashed":
        hashed.put((path, text))
        if hashed.qsize() % STEP == 0:
            write(stderr, f"\r{hashed.qsize()} files" if watched else f"{hashed.qsize()} files\n")
    elif what == "failed":
        failed.put((path, text))
    elif what == "interrupted":
        interrupted.set()
        jobs.shutdown(immediate=True)
    else:
        left -= 1
for thread in threads:
    thread.join()

if watched:
    write(stderr, "\r\x1b[K")
if interrupted.is_set():
    write(stderr, f"jobs: interrupted, {', '.join(thread.name for thread in threads)} have ended\n")
    sys.exit(130)
errors = failed.qsize()
while not hashed.empty():
    path, text = hashed.get()
    write(stdout, f"{text}  {path}\n")
while not failed.empty():
    path, text = failed.get()
    write(stderr, f"jobs: {text}\n")
stdout.flush()
sys.exit(1 if errors > 0 or broken.is_set() else 0)
