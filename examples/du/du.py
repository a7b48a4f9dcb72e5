#!/usr/bin/env python3
# Disk usage of trees, counted as `du -b` counts: in bytes, the directories' own included, a file of several names once, symbolic
# links not followed.
import os
import stat
import sys

USAGE = "usage: du [--human] [--top N] [path ...]\n"

stdout = sys.stdout.buffer
stderr = open(2, "wb", buffering=0)
watched = os.isatty(2)
entries = 0
errors = 0
seen = set()


def write(stream, text):
    """Names leave as they came in, UTF-8 or not."""
    stream.write(os.fsencode(text))


def report(action, error):
    global errors
    errors += 1
    write(stderr, f"du: cannot {action} '{error.filename}': {error.strerror}\n")


def size_of(path, repeats):
    """What a file or a directory takes by itself; None when it was counted before or can't be reached."""
    global entries
    try:
        status = os.lstat(path)
    except OSError as e:
        report("access", e)
        return None
    if repeats or (status.st_nlink > 1 and not stat.S_ISDIR(status.st_mode)):
        inode = (status.st_dev, status.st_ino)
        if inode in seen:
            return None
        seen.add(inode)
    entries += 1
    if watched and entries % 10_000 == 0:
        write(stderr, f"\r{entries} entries")
    return status.st_size


def usage(top, repeats):
    """What a tree takes: its directories, each with all that is below it, the deepest first."""
    lines, totals = [], {}

    def close(path, inside):
        own = size_of(path, repeats)
        totals[path] = inside + (own or 0)
        if own is not None:
            lines.append((totals[path], path))
        return own is not None

    def skip(error):
        if close(error.filename, 0):
            report("read directory", error)

    if os.path.islink(top) or not os.path.isdir(top):
        close(top, 0)
        return lines
    for dirpath, dirnames, filenames in os.walk(top, topdown=False, onerror=skip):
        inside = 0
        for path in [os.path.join(dirpath, name) for name in dirnames + filenames]:
            inside += totals.pop(path) if path in totals else size_of(path, repeats) or 0
        close(dirpath, inside)
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


def options(args):
    human_sizes, top, paths = False, None, []
    while args:
        arg = args.pop(0)
        if arg == "--human":
            human_sizes = True
        elif arg == "--top":
            top = number(args.pop(0) if args else "")
        elif arg.startswith("--top="):
            top = number(arg.removeprefix("--top="))
        elif arg == "--":
            paths, args = paths + args, []
        elif arg.startswith("-") and arg != "-":
            raise ValueError(f"there is no option '{arg}'")
        else:
            paths.append(arg)
    return human_sizes, top, paths or ["."]


try:
    human_sizes, top, paths = options(sys.argv[1:])
except ValueError as e:
    write(stderr, f"du: {e}\n{USAGE}")
    sys.exit(2)
lines = []
for path in paths:
    lines += usage(path, repeats=len(paths) > 1)
if top is not None:
    lines = sorted(lines, key=lambda line: line[0], reverse=True)[:top]
if watched:
    write(stderr, "\r\x1b[K")
for size, path in lines:
    write(stdout, f"{human(size) if human_sizes else size}\t{path}\n")
sys.exit(1 if errors > 0 else 0)
