"""Answers expressions: one line of Python in, one line of ASCII out. What the C# side is compared with."""
import errno, os, os.path, posixpath, ntpath, stat, sys
from trees import *


def answer(source, names):
    try:
        try:
            return "= " + ascii(eval(source, names))
        except SyntaxError:
            exec(source, names)
            return "= None"
    except OSError as e:
        return "! " + ascii((type(e).__name__, e.errno, str(e), e.filename, e.filename2))
    except Exception as e:
        return "! " + ascii((type(e).__name__, str(e)))


def main():
    names = dict(globals())
    print(ascii(sys.version_info[:3]), flush=True)
    for line in sys.stdin:
        print(answer(line.rstrip("\n").encode().decode("unicode_escape"), names), flush=True)


main()
