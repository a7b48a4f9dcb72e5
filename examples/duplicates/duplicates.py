#!/usr/bin/env python3
# Finds files of the same content: those of the same size whose beginnings and then whole contents have the same SHA-256, which threads
# compute. Names of one file are not duplicates. With --link, one file remains of each group, under all of its names.
import dataclasses
import hashlib
import os
import queue
import re
import stat
import sys
import threading

USAGE = "usage: duplicates [--link] [--jobs N] [--min BYTES] [path ...]"
BEGINNING = 1 << 12
BLOCK = 1 << 18

failed = False


@dataclasses.dataclass
class Content:
    status: os.stat_result
    names: list = dataclasses.field(default_factory=list)
    digest: str | None = None
    error: OSError | None = None


@dataclasses.dataclass
class Settings:
    link: bool = False
    jobs: int = os.cpu_count() or 1
    least: int = 1
    paths: list = dataclasses.field(default_factory=list)


def say(text):
    sys.stdout.buffer.write(os.fsencode(f"{text}\n"))


def complain(text):
    global failed
    failed = True
    sys.stdout.flush()
    sys.stderr.buffer.write(os.fsencode(f"duplicates: {text}\n"))
    sys.stderr.flush()


def add(files, path, least):
    try:
        status = os.lstat(path)
    except OSError as e:
        complain(f"{e}")
        return
    if stat.S_ISREG(status.st_mode) and status.st_size >= least:
        file = files.setdefault((status.st_dev, status.st_ino), Content(status))
        if path not in file.names:
            file.names.append(path)


def find(paths, least):
    files = {}
    for top in paths:
        if not os.path.isdir(top):
            add(files, top, least)
            continue
        for dirpath, dirnames, filenames in os.walk(top, onerror=lambda e: complain(f"{e}")):
            dirnames.sort()
            for name in sorted(filenames):
                add(files, os.path.join(dirpath, name), least)
    return list(files.values())


def digest(path, most):
    """The SHA-256 of the beginning of a file."""
    sha = hashlib.sha256()
    fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        while most > 0 and (data := os.read(fd, min(most, BLOCK))):
            sha.update(data)
            most -= len(data)
    finally:
        os.close(fd)
    return sha.hexdigest()


def read_all(files, most, jobs):
    """Has threads compute the digests of files."""
    waiting = queue.Queue()
    for file in files:
        waiting.put(file)

    def work():
        while True:
            try:
                file = waiting.get_nowait()
            except queue.Empty:
                return
            try:
                file.digest = None
                file.digest = digest(file.names[0], most)
            except OSError as e:
                file.error = e

    threads = [threading.Thread(target=work, name=f"reader {number}") for number in range(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for file in files:
        if file.error is not None:
            complain(f"{file.names[0]}: {file.error.strerror}")


def split(groups, key):
    """Splits groups of files by what a function tells of them, and keeps parts of two files and more; None is no answer."""
    parts = []
    for group in groups:
        alike = {}
        for file in group:
            if key(file) is not None:
                alike.setdefault(key(file), []).append(file)
        parts += [part for part in alike.values() if len(part) > 1]
    return parts


def same_content(files, jobs):
    groups = split([files], lambda file: file.status.st_size)
    for most in BEGINNING, sys.maxsize:
        read_all([file for group in groups for file in group], most, jobs)
        groups = split(groups, lambda file: file.digest)
    return sorted(groups, key=lambda group: (-group[0].status.st_size, group[0].names[0]))


def is_as_it_was(file, name):
    now = os.lstat(name)
    then = file.status
    return (now.st_dev, now.st_ino, now.st_size, now.st_mtime_ns) == (then.st_dev, then.st_ino, then.st_size, then.st_mtime_ns)


def is_alike(one, other):
    return (one.st_dev, one.st_mode, one.st_uid, one.st_gid) == (other.st_dev, other.st_mode, other.st_uid, other.st_gid)


def link(kept, file):
    """Gives the names of a file to another one, and answers how many."""
    linked = 0
    for name in file.names:
        try:
            if not is_alike(kept.status, file.status):
                say(f"  {name}: left alone, as its device, mode or owner differs")
            elif not is_as_it_was(file, name) or not is_as_it_was(kept, kept.names[0]):
                complain(f"{name}: left alone, as it has changed meanwhile")
            else:
                put_in_place(kept.names[0], name)
                linked += 1
        except OSError as e:
            complain(f"{e}")
    return linked


def put_in_place(path, name):
    """Makes a name another one of a file, without a moment at which it is missing."""
    temporary = f"{name}.duplicates-{os.getpid()}"
    os.link(path, temporary)
    try:
        os.rename(temporary, name)
    except OSError:
        os.remove(temporary)
        raise


def positive(text):
    if not re.fullmatch("[1-9][0-9]{0,8}", text):
        raise ValueError(f"'{text}' is not a number from 1 to 999999999")
    return int(text)


def read_options(args):
    settings = Settings()
    while args:
        arg = args.pop(0)
        if arg == "--link":
            settings.link = True
        elif arg == "--jobs":
            settings.jobs = min(positive(args.pop(0) if args else ""), 64)
        elif arg == "--min":
            settings.least = positive(args.pop(0) if args else "")
        elif arg == "--":
            settings.paths += args
            args = []
        elif arg.startswith("-"):
            raise ValueError(f"there is no option '{arg}'")
        else:
            settings.paths.append(arg)
    if not settings.paths:
        settings.paths.append(".")
    return settings


try:
    settings = read_options(sys.argv[1:])
except ValueError as e:
    complain(f"{e}\n{USAGE}")
    sys.exit(2)
groups = same_content(find(settings.paths, settings.least), settings.jobs)
spare = 0
for group in groups:
    size = group[0].status.st_size
    say(f"{len(group)} files of {size} bytes:")
    for file in group:
        say("  " + " = ".join(file.names))
    for file in group[1:]:
        if not settings.link or link(group[0], file) == len(file.names):
            spare += size
say(f"{len(groups)} groups, {spare} bytes {'saved' if settings.link else 'to save'}")
sys.exit(1 if failed else 0)
