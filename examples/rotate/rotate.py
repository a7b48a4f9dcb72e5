#!/usr/bin/env python3
# Rotates logs: what app.log holds becomes app.log.1, what app.log.1 holds becomes app.log.2, and so on. A new app.log has the mode and the
# owner of the old one, and there is no moment without it. With --copy it remains the same file, for programs that don't open it again.
import contextlib
import dataclasses
import errno
import os
import re
import stat
import sys

USAGE = "usage: rotate [--size BYTES[kMG]] [--keep N] [--copy] [--dry-run] log ..."
UNITS = {"": 1, "k": 1 << 10, "M": 1 << 20, "G": 1 << 30}
BLOCK = 1 << 20
FOR_ME_ALONE = 0o600


@dataclasses.dataclass
class Settings:
    size: int = 1 << 20
    keep: int = 5
    copy: bool = False
    dry_run: bool = False
    logs: list = dataclasses.field(default_factory=list)


def say(text):
    sys.stdout.buffer.write(os.fsencode(f"{text}\n"))


def complain(text):
    sys.stdout.flush()
    sys.stderr.buffer.write(os.fsencode(f"rotate: {text}\n"))
    sys.stderr.flush()


def directory_of(path):
    return os.path.dirname(path) or "."


@contextlib.contextmanager
def locked(directory):
    """Keeps other rotations out of a directory, without waiting for them."""
    fd = os.open(os.path.join(directory, ".rotate.lock"), os.O_RDWR | os.O_CREAT, FOR_ME_ALONE)
    try:
        os.lockf(fd, os.F_TLOCK, 0)
        yield
    finally:
        os.close(fd)


def numbered(directory, name):
    """The numbers of the old logs that are there, the highest first."""
    pattern = re.compile(re.escape(name) + "[.]([1-9][0-9]{0,8})")
    with os.scandir(directory) as entries:
        matches = [pattern.fullmatch(entry.name) for entry in entries]
    return sorted((int(match[1]) for match in matches if match), reverse=True)


def make_room(log, keep):
    for number in numbered(directory_of(log), os.path.basename(log)):
        if number >= keep:
            os.remove(f"{log}.{number}")
            say(f"{log}.{number}: removed")
        else:
            os.rename(f"{log}.{number}", f"{log}.{number + 1}")


def create(path, status):
    """Makes an empty file that belongs to whom another one belongs to."""
    with contextlib.suppress(FileNotFoundError):
        os.remove(path)
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FOR_ME_ALONE)
    try:
        if (status.st_uid, status.st_gid) != (os.geteuid(), os.getegid()):
            os.fchown(fd, status.st_uid, status.st_gid)
        os.fchmod(fd, stat.S_IMODE(status.st_mode))
    except OSError:
        os.close(fd)
        os.remove(path)
        raise
    return fd


def replace(log, temporary, status):
    fd = create(temporary, status)
    os.fsync(fd)
    os.close(fd)
    os.link(log, f"{log}.1")
    os.rename(temporary, log)


def copy(log, temporary, status, fd):
    copied = create(temporary, status)
    try:
        offset = 0
        while (count := os.sendfile(copied, fd, offset, BLOCK)) > 0:
            offset += count
        os.utime(copied, ns=(status.st_atime_ns, status.st_mtime_ns))
        os.fsync(copied)
    finally:
        os.close(copied)
    os.rename(temporary, f"{log}.1")
    os.ftruncate(fd, 0)


def sync(directory):
    """Has the names of a directory survive a power cut."""
    fd = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def rotate(log, settings):
    fd = os.open(log, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        status = os.fstat(fd)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "Not a regular file", log)
        if status.st_size == 0 or status.st_size < settings.size:
            say(f"{log}: {status.st_size} bytes, stays")
        elif settings.dry_run:
            say(f"{log}: {status.st_size} bytes, would be rotated")
        else:
            make_room(log, settings.keep)
            if settings.copy:
                copy(log, f"{log}.new", status, fd)
            else:
                replace(log, f"{log}.new", status)
            sync(directory_of(log))
            say(f"{log}: {status.st_size} bytes, rotated")
    finally:
        os.close(fd)


def number_of_bytes(text):
    match = re.fullmatch("([0-9]{1,9})([kMG]?)", text)
    if not match:
        raise ValueError(f"'{text}' is not a size")
    return int(match[1]) * UNITS[match[2]]


def number_to_keep(text):
    if not re.fullmatch("[1-9][0-9]{0,2}", text):
        raise ValueError(f"'{text}' is not a number from 1 to 999")
    return int(text)


def read_options(args):
    settings = Settings()
    while args:
        arg = args.pop(0)
        if arg == "--size":
            settings.size = number_of_bytes(args.pop(0) if args else "")
        elif arg == "--keep":
            settings.keep = number_to_keep(args.pop(0) if args else "")
        elif arg == "--copy":
            settings.copy = True
        elif arg == "--dry-run":
            settings.dry_run = True
        elif arg == "--":
            settings.logs += args
            args = []
        elif arg.startswith("-"):
            raise ValueError(f"there is no option '{arg}'")
        else:
            settings.logs.append(arg)
    if not settings.logs:
        raise ValueError("no log is named")
    return settings


try:
    settings = read_options(sys.argv[1:])
except ValueError as e:
    complain(f"{e}\n{USAGE}")
    sys.exit(2)
os.umask(0o077)  # nothing is ever more open than the log was
failed = False
for log in settings.logs:
    try:
        with contextlib.nullcontext() if settings.dry_run else locked(directory_of(log)):
            rotate(log, settings)
    except BlockingIOError:
        failed = True
        complain(f"{log}: another rotation is at work")
    except OSError as e:
        failed = True
        complain(f"{e}")
sys.exit(1 if failed else 0)
