#!/usr/bin/env python3
# Keeps snapshots of a tree: 0001, 0002 … below a directory, each of them whole. A file that has not changed since the last one is another
# name of the same file there, so that a snapshot takes the room of what is new. One that was broken off is called unfinished, and goes.
import contextlib
import dataclasses
import errno
import os
import re
import stat
import sys

USAGE = "usage: backup [--keep N] source destination"
BLOCK = 1 << 20
FOR_ME_ALONE = 0o600
DIRECTORY_FOR_ME = 0o700
UNFINISHED = "unfinished"

failed = 0


@dataclasses.dataclass
class Snapshot:
    path: str
    last: str | None  # the snapshot before
    inodes: dict = dataclasses.field(default_factory=dict)  # the copies of files that have several names
    directories: list = dataclasses.field(default_factory=list)
    copied: int = 0
    copied_bytes: int = 0
    linked: int = 0


def say(text):
    sys.stdout.buffer.write(os.fsencode(f"{text}\n"))


def complain(text):
    global failed
    failed += 1
    sys.stdout.flush()
    sys.stderr.buffer.write(os.fsencode(f"backup: {text}\n"))
    sys.stderr.flush()


@contextlib.contextmanager
def locked(directory):
    fd = os.open(os.path.join(directory, ".lock"), os.O_RDWR | os.O_CREAT, FOR_ME_ALONE)
    try:
        os.lockf(fd, os.F_TLOCK, 0)
        yield
    finally:
        os.close(fd)


def snapshots(directory):
    """The names of the snapshots, the oldest first."""
    return sorted((name for name in os.listdir(directory) if re.fullmatch("[0-9]{4,9}", name)), key=int)


def remove_tree(top):
    if not os.path.lexists(top):
        return
    os.chmod(top, DIRECTORY_FOR_ME)
    for dirpath, dirnames, _ in os.walk(top):
        for name in dirnames:
            if not os.path.islink(os.path.join(dirpath, name)):
                os.chmod(os.path.join(dirpath, name), DIRECTORY_FOR_ME)  # before the walk enters it
    for dirpath, dirnames, filenames in os.walk(top, topdown=False):
        for name in filenames:
            os.remove(os.path.join(dirpath, name))
        for name in dirnames:
            path = os.path.join(dirpath, name)
            if os.path.islink(path):
                os.remove(path)
            else:
                os.rmdir(path)
    os.rmdir(top)


def give(target, status):
    """Gives a copy the times, the mode and, where that is allowed, the owner of what it is a copy of."""
    with contextlib.suppress(PermissionError):
        os.chown(target, status.st_uid, status.st_gid)
    os.chmod(target, stat.S_IMODE(status.st_mode))
    os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))


def copy(path, target):
    """Copies a file, and answers what it was when that began."""
    source = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        status = os.fstat(source)
        copied = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FOR_ME_ALONE)
        try:
            while data := os.read(source, BLOCK):
                while data:
                    data = data[os.write(copied, data) :]
            give(copied, status)
            os.fsync(copied)
        finally:
            os.close(copied)
        if os.fstat(source).st_mtime_ns != status.st_mtime_ns:
            complain(f"{path}: changed while it was read")
        return status
    finally:
        os.close(source)


def lstat_or_none(path):
    try:
        return os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None


def what_counts(status):
    return (status.st_mode, status.st_uid, status.st_gid, status.st_size, status.st_mtime_ns)


def add_file(snapshot, path, relative, status):
    target = os.path.join(snapshot.path, relative)
    inode = (status.st_dev, status.st_ino)
    if inode in snapshot.inodes:
        os.link(snapshot.inodes[inode], target)
        return
    before = os.path.join(snapshot.last, relative) if snapshot.last is not None else None
    then = lstat_or_none(before) if before is not None else None
    if then is not None and what_counts(then) == what_counts(status):
        os.link(before, target)
        snapshot.linked += 1
    else:
        snapshot.copied_bytes += copy(path, target).st_size
        snapshot.copied += 1
        say(f"{'new' if then is None else 'changed'}: {relative}")
    if status.st_nlink > 1:
        snapshot.inodes[inode] = target


def add(snapshot, path, relative):
    try:
        status = os.lstat(path)
        if stat.S_ISREG(status.st_mode):
            add_file(snapshot, path, relative, status)
        elif stat.S_ISLNK(status.st_mode):
            os.symlink(os.readlink(path), os.path.join(snapshot.path, relative))
        elif stat.S_ISDIR(status.st_mode):
            os.mkdir(os.path.join(snapshot.path, relative), DIRECTORY_FOR_ME)
            snapshot.directories.append((os.path.join(snapshot.path, relative), status))
        else:
            complain(f"{path}: neither a file nor a directory nor a link")
    except OSError as e:
        complain(f"{e}")


def take(source, snapshot):
    os.mkdir(snapshot.path, DIRECTORY_FOR_ME)
    snapshot.directories.append((snapshot.path, os.stat(source)))
    for dirpath, dirnames, filenames in os.walk(source, onerror=lambda e: complain(f"{e}")):
        dirnames.sort()  # links to directories are among them, which the walk doesn't follow
        for name in sorted(dirnames + filenames):
            path = os.path.join(dirpath, name)
            add(snapshot, path, os.path.relpath(path, source))
    for target, status in reversed(snapshot.directories):  # what is put into a directory changes its time
        give(target, status)


def tell_what_is_gone(source, snapshot):
    if snapshot.last is None:
        return
    for dirpath, dirnames, filenames in os.walk(snapshot.last):
        dirnames.sort()
        for name in sorted(filenames):
            relative = os.path.relpath(os.path.join(dirpath, name), snapshot.last)
            if not os.path.lexists(os.path.join(source, relative)):
                say(f"gone: {relative}")


def backup(source, destination, keep):
    with locked(destination):
        before = snapshots(destination)
        remove_tree(os.path.join(destination, UNFINISHED))
        snapshot = Snapshot(os.path.join(destination, UNFINISHED), os.path.join(destination, before[-1]) if before else None)
        take(source, snapshot)
        tell_what_is_gone(source, snapshot)
        name = f"{int(before[-1]) + 1 if before else 1:04}"
        os.rename(snapshot.path, os.path.join(destination, name))
        directory = os.open(destination, os.O_RDONLY | os.O_DIRECTORY)
        os.fsync(directory)
        os.close(directory)
        for old in (before + [name])[:-keep]:
            remove_tree(os.path.join(destination, old))
            say(f"removed: {old}")
    say(f"{name}: {snapshot.copied} files copied, {snapshot.copied_bytes} bytes; {snapshot.linked} as they were; {failed} failures")


def read_options(args):
    keep = 10
    if args and args[0] == "--keep":
        if len(args) < 2 or not re.fullmatch("[1-9][0-9]{0,3}", args[1]):
            raise ValueError(USAGE)
        keep, args = int(args[1]), args[2:]
    if len(args) != 2 or args[0].startswith("-"):
        raise ValueError(USAGE)
    source, destination = args
    if not os.path.isdir(source):
        raise OSError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), source)
    inside = os.path.realpath(source)
    if os.path.commonpath([inside, os.path.realpath(destination)]) == inside:
        raise ValueError(f"{destination} is in {source}")
    os.makedirs(destination, DIRECTORY_FOR_ME, exist_ok=True)
    return source, destination, keep


os.umask(0o077)
try:
    source, destination, keep = read_options(sys.argv[1:])
except (OSError, ValueError) as e:
    complain(f"{e}")
    sys.exit(2)
try:
    backup(source, destination, keep)
except BlockingIOError:
    complain(f"{destination}: another backup is at work")
except OSError as e:
    complain(f"{e}")
sys.exit(1 if failed > 0 else 0)
