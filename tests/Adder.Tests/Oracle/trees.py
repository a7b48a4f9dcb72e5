"""Trees of odd names, links and loops, and how CPython sees them. Run inside the oracle."""
import itertools, os, resource, sys

NAMES = [b"a", b"b", b"c", b".hidden", b"...", b" ", b"new\nline", b"it's", b"-rf", b"\xff\xfe", "\u00e9".encode(), "\u65e5\u672c".encode(),
         b"\xed\xa0\x80", b"x" * 255]
TARGETS = [b"nowhere", b".", b"..", b"a", b"b", b"\xff\xfe", b"/dev/null", b"c"]


def build(root, entries):
    """Each entry is (parent, name, kind, target), all numbers; what is there already stays."""
    os.mkdir(root)
    directories = [root]
    for parent, name, kind, target in entries:
        path = os.path.join(directories[parent % len(directories)], NAMES[name % len(NAMES)])
        if os.path.lexists(path):
            continue
        if kind < 4:
            os.mkdir(path)
            directories.append(path)
        elif kind < 7:
            os.symlink(TARGETS[target % len(TARGETS)], path)
        elif kind == 7:
            os.mkfifo(path)
        else:
            os.close(os.open(path, os.O_CREAT))


def deep(root, levels):
    """One directory in the other, deeper than any path reaches."""
    os.mkdir(root)
    fd = os.open(root, 0)
    for _ in range(levels):
        os.mkdir("d", dir_fd=fd)
        below = os.open("d", 0, dir_fd=fd)
        os.close(fd)
        fd = below
    os.close(fd)


def full(root, count):
    os.mkdir(root)
    for number in range(count):
        os.mkfifo("%s/%05d" % (root, number))


def attempt(call):
    try:
        return "= " + ascii(call())
    except OSError as e:
        return "! " + ascii((type(e).__name__, e.errno, str(e), e.filename, e.filename2))


def status(s):
    return s.st_mode, s.st_ino, s.st_dev, s.st_nlink, s.st_size, s.st_mtime_ns


def scanned(path):
    with os.scandir(path) as entries:
        return sorted((e.name, e.path, repr(e), os.fspath(e), e.inode(), attempt(e.is_symlink), attempt(e.is_junction), attempt(e.is_dir), attempt(e.is_file),
                       attempt(lambda: e.is_dir(follow_symlinks=False)), attempt(lambda: e.is_file(follow_symlinks=False)),
                       attempt(lambda: status(e.stat())), attempt(lambda: status(e.stat(follow_symlinks=False)))) for e in entries)


def prune(directories, others, nowhere, how):
    if how == 1:
        directories.reverse()
    elif how == 2:
        del directories[::2]
    elif how == 3:
        directories.clear()
    elif how == 4:
        directories.insert(0, nowhere)
    elif how == 5:
        directories.extend(others[:1])
    elif how == 6:
        directories.extend(directories[:1])


def gone_through(walk, topdown, how, limit):
    errors, found, end = [], [], None
    steps = walk(lambda e: errors.append((type(e).__name__, e.errno, e.filename)))
    try:
        for path, directories, others, *fd in itertools.islice(steps, limit):
            others.sort()
            directories.sort()
            found.append((path, list(directories), others, *[os.fstat(f).st_ino for f in fd]))
            if topdown:
                prune(directories, others, "nowhere" if isinstance(path, str) else b"nowhere", how)
    except OSError as e:
        end = type(e).__name__, e.errno
    if not topdown:
        found.sort()
        errors.sort()
    return found, errors, end


def walked(top, topdown, followlinks, how, limit=150):
    return gone_through(lambda onerror: os.walk(top, topdown, onerror, followlinks), topdown, how, limit)


def fwalked(top, topdown, follow_symlinks, how, limit=150):
    return gone_through(lambda onerror: os.fwalk(top, topdown, onerror, follow_symlinks=follow_symlinks), topdown, how, limit)


def without_descriptors(call):
    """What a call answers when no descriptor is left."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    free = os.open("/", 0)
    os.close(free)
    resource.setrlimit(resource.RLIMIT_NOFILE, (free, hard))
    try:
        return call()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def audited(call, *names):
    """The events of these names that a call raises, descriptors left out."""
    events.clear()
    listening.update(names)
    try:
        call()
    except OSError:
        pass
    finally:
        listening.clear()
    return [(name, *["fd" if type(a) is int and a > 2 and a < 1000 else None if callable(a) else a for a in arguments]) for name, arguments in events]


events, listening = [], set()
sys.addaudithook(lambda name, arguments: events.append((name, arguments)) if name in listening else None)


def raised(call, *arguments):
    try:
        call(*arguments)
    except OSError as e:
        return e


def with_descriptor(path, flags, call):
    fd = os.open(path, flags)
    try:
        return call(fd)
    finally:
        os.close(fd)


def refused(call, fd):
    e = raised(call, fd)
    return type(e).__name__, e.errno, e.filename == fd


def too_deep(top, topdown):
    errors = []
    return [path for path, *_ in os.walk(top, topdown, errors.append)], [str(e) for e in errors]


def led(top, added):
    found, errors = [], []
    for path, directories, others in os.walk(top, onerror=lambda e: errors.append(str(e))):
        found.append(path)
        directories[:] = added if path == top else []
    return found, errors


def as_nobody(call):
    import ctypes
    libc = ctypes.CDLL(None)
    before = libc.setfsuid(65534)
    try:
        return call()
    finally:
        libc.setfsuid(before)
