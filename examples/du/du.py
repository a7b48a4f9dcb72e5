#!/usr/bin/env python3
# Disk usage of trees, counted as `du -b` counts: in bytes, the directories' own included, a file of several names once, symbolic
# links not followed. As many threads as one wants look at the directories.
import os
import queue
import stat
import sys
import threading

USAGE = "usage: du [--human] [--top N] [--jobs N] [path ...]\n"

stdout = sys.stdout.buffer
stderr = open(2, "wb", buffering=0)
watched = os.isatty(2)
counting = threading.Lock()
entries = 0
errors = 0
seen = set()


class Entry:
    """A directory, what may have been counted before, or what can't be reached; all else is but a part of its directory's size."""

    def __init__(self, parent, path, status=None, error=None):
        self.parent, self.path, self.error = parent, path, error
        self.is_dir = status is not None and stat.S_ISDIR(status.st_mode)
        self.inode = (status.st_dev, status.st_ino) if status else None
        self.own = status.st_size if status else 0
        self.inside = 0
        self.below = []  # in the order of the listing


def write(stream, text):
    """Names leave as they came in, UTF-8 or not."""
    stream.write(os.fsencode(text))


def report(action, error):
    global errors
    errors += 1
    write(stderr, f"du: cannot {action} '{error.filename}': {error.strerror}\n")


def break_off(failure):
    """What a thread dies of is written by threading's own hook; what was counted is then not all there is."""
    global errors
    with counting:
        errors += 1
    threading.__excepthook__(failure)


def count(found):
    global entries
    with counting:
        before, entries = entries, entries + found
        if watched and entries // 10_000 > before // 10_000:
            write(stderr, f"\r{entries // 10_000 * 10_000} entries")


def look(directory, repeats, directories):
    """Finds what is in a directory, and hands on the directories among it."""
    found = 0
    try:
        with os.scandir(directory.path) as listing:
            for entry in listing:
                try:
                    status = entry.stat(follow_symlinks=False)
                except OSError as e:
                    directory.below.append(Entry(directory, "access", error=e))
                    continue
                found += 1
                if stat.S_ISDIR(status.st_mode):
                    inner = Entry(directory, entry.path, status)
                    directory.below.append(inner)
                    directories.put(inner)
                elif repeats or status.st_nlink > 1:
                    directory.below.append(Entry(directory, "", status))
                else:
                    directory.inside += status.st_size
    except OSError as e:
        directory.below.append(Entry(directory, "read directory", error=e))
    count(found)


def work(repeats, directories):
    try:
        while True:
            directory = directories.get()
            try:
                look(directory, repeats, directories)
            finally:
                directories.task_done()
    except queue.ShutDown:
        pass  # there is nothing left to do
    except BaseException:
        directories.shutdown(immediate=True)  # or the others would wait for what this thread does no more
        raise


def usage(top, repeats, jobs):
    """What a tree takes: its directories, each with all that is below it, the deepest first."""
    try:
        root = Entry(None, top, os.lstat(top))
    except OSError as e:
        report("access", e)
        return []
    count(1)
    if root.is_dir:
        directories = queue.LifoQueue()
        directories.put(root)
        threads = [threading.Thread(target=work, args=(repeats, directories), daemon=True) for _ in range(jobs)]
        for thread in threads:
            thread.start()
        directories.join()
        directories.shutdown()
        for thread in threads:
            thread.join()
    return totals(root, repeats)


def totals(root, repeats):
    """Adds up in the order of the tree, so that it does not matter which thread was where first."""
    order, ahead, lines = [], [root], []
    while ahead:
        order.append(ahead.pop())
        ahead += order[-1].below
    for entry in reversed(order):
        if entry.error:
            report(entry.path, entry.error)
            continue
        again = (repeats or not entry.is_dir) and entry.inode in seen
        seen.add(entry.inode)
        total = entry.inside + (0 if again else entry.own)
        if not again and (entry.is_dir or entry is root):
            lines.append((total, entry.path))
        if entry is not root:
            entry.parent.inside += total
    return lines


def human(size):
    """A size as `du -h` writes it: rounded up, with one decimal below ten."""
    if size < 1024:
        return str(size)
    tenths, power = 10 * size, 0
    while tenths > 10230:
        tenths, power = (tenths + 1023) // 1024, power + 1
    number = f"{tenths // 10}.{tenths % 10}" if tenths < 100 else f"{(tenths + 9) // 10}"
    return number + "BKMGTPEZY"[power]


def number(text):
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise ValueError(f"'{text}' is not a number")
    return int(text)


def number_of_jobs(text):
    if not 0 < number(text) < 1000:
        raise ValueError(f"{text} is not from 1 to 999")
    return number(text)


def options(args):
    human_sizes, top, jobs, paths = False, None, 1, []
    while args:
        arg = args.pop(0)
        if arg == "--human":
            human_sizes = True
        elif arg == "--top":
            top = number(args.pop(0) if args else "")
        elif arg.startswith("--top="):
            top = number(arg.removeprefix("--top="))
        elif arg == "--jobs":
            jobs = number_of_jobs(args.pop(0) if args else "")
        elif arg.startswith("--jobs="):
            jobs = number_of_jobs(arg.removeprefix("--jobs="))
        elif arg == "--":
            paths, args = paths + args, []
        elif arg.startswith("-") and arg != "-":
            raise ValueError(f"there is no option '{arg}'")
        else:
            paths.append(arg)
    return human_sizes, top, jobs, paths or ["."]


try:
    human_sizes, top, jobs, paths = options(sys.argv[1:])
except ValueError as e:
    write(stderr, f"du: {e}\n{USAGE}")
    sys.exit(2)
threading.excepthook = break_off
lines = []
for path in paths:
    lines += usage(path, repeats=len(paths) > 1, jobs=jobs)
if top is not None:
    lines = sorted(lines, key=lambda line: line[0], reverse=True)[:top]
if watched:
    write(stderr, "\r\x1b[K")
for size, path in lines:
    write(stdout, f"{human(size) if human_sizes else size}\t{path}\n")
sys.exit(1 if errors > 0 else 0)
