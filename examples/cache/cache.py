#!/usr/bin/env python3
# Shows pictures (binary PGM) as thumbnails made of letters, some on each page. A thumbnail is a temporary file. The cache gives the same one
# for the same picture, whatever its name, as long as a page shows it; then the file goes, and at the end of the program all that are left.
import atexit
import gc
import os
import re
import stat
import sys
import weakref

USAGE = "usage: cache [--page N] picture ...\n"
HEADER = re.compile("P5[ \t\r\n]+([0-9]{1,5})[ \t\r\n]+([0-9]{1,5})[ \t\r\n]+255[ \t\r\n]")
COLUMNS = 24
SHADES = " .:-=+*#%@"

directory = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"cache-{os.getpid()}")
cache = weakref.WeakValueDictionary()  # thumbnails by the inodes of their pictures
page = []  # what is shown: names and thumbnails
removed = []
made = errors = 0


class Thumbnail:
    def __init__(self, path):
        self.path = path
        weakref.finalize(self, remove, path)


def remove(path):
    os.remove(path)
    removed.append(os.path.basename(path))


def farewell():
    os.rmdir(directory)
    print(f"at exit: {' '.join(removed)} removed" if removed else "at exit: nothing to remove")


def read_picture(path):
    """The width and height of a picture, and how bright each of its points is."""
    with os.fdopen(os.open(path, os.O_RDONLY), "rb") as file:
        data = file.read()
    header = HEADER.match(data[:40].decode("latin-1"))
    if not header:
        raise ValueError(f"{path}: not a binary PGM picture")
    width, height, points = int(header[1]), int(header[2]), data[header.end() :]
    if width * height == 0 or len(points) != width * height:
        raise ValueError(f"{path}: {len(points)} points, but {width} times {height} are said to be there")
    return width, height, points


def draw(width, height, points):
    """Lines of letters, each as bright as the part of the picture that it stands for. A letter is twice as high as wide."""
    columns = min(width, COLUMNS)
    rows = max(1, height * columns // (2 * width))
    lines = []
    for row in range(rows):
        line = ""
        for column in range(columns):
            light = count = 0
            for y in range(row * height // rows, (row + 1) * height // rows):
                for x in range(column * width // columns, (column + 1) * width // columns):
                    light, count = light + points[y * width + x], count + 1
            line += SHADES[light * len(SHADES) // (256 * count)]
        lines.append(line.rstrip())
    return lines


def make(picture):
    global made
    lines = draw(*read_picture(picture))
    made += 1
    path = os.path.join(directory, f"{made}.txt")
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "w") as file:
        file.writelines(f"{line}\n" for line in lines)
    return Thumbnail(path)


def thumbnail(picture):
    status = os.stat(picture)
    if not stat.S_ISREG(status.st_mode):
        raise ValueError(f"{picture}: not a file")
    inode = (status.st_dev, status.st_ino)
    found = cache.get(inode)
    if found is None:
        found = cache.setdefault(inode, make(picture))
    return found


def turn(pictures):
    """Shows the next page. It is ready before the one that was shown goes."""
    global page, errors
    following = []
    for picture in pictures:
        try:
            following.append((picture, thumbnail(picture)))
        except (OSError, ValueError) as e:
            errors += 1
            print(f"cache: {e}", file=sys.stderr)
    for picture, small in following:
        print(f"{picture}: {os.path.basename(small.path)}")
        with os.fdopen(os.open(small.path, os.O_RDONLY)) as file:
            for line in file:
                sys.stdout.write(f"    {line}")
    page = following


def options(args):
    size = 2
    if args and args[0] == "--page":
        size, args = int(args[1]) if len(args) > 1 and re.fullmatch("[1-9][0-9]?", args[1]) else 0, args[2:]
    if size == 0 or not args or args[0].startswith("-"):
        raise ValueError(USAGE)
    return size, args


try:
    size, pictures = options(sys.argv[1:])
    os.mkdir(directory, 0o700)
except (OSError, ValueError) as e:
    print(f"cache: {e}".rstrip(), file=sys.stderr)
    sys.exit(2)
atexit.register(farewell)  # before the first finalizer, so that it is called behind the last one
for first in range(0, len(pictures), size):
    turn(pictures[first : first + size])
    gc.collect()
    print(f"{len(cache)} in the cache, files: {' '.join(sorted(os.listdir(directory)))}, removed: {' '.join(sorted(removed))}")
    removed.clear()
sys.exit(1 if errors > 0 else 0)
