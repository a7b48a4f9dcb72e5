"""Ways to end a program; Program.cs is its twin."""
import os, sys, threading


class Closing:
    def __enter__(self): return self
    def __exit__(self, *_): print("closed")


def deep(n):
    try:
        with Closing():
            if n == 0: sys.exit(7)
            deep(n - 1)
    finally:
        print("finally", n)


def in_thread(work):
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def leaving():
    try:
        sys.exit(5)
    finally:
        print("thread's finally")


def unread_output():
    r, w = os.pipe()
    os.close(r)
    os.dup2(w, 1)


def write_as_bytes_and_text():
    sys.stdout.write("text, ")
    sys.stdout.flush()  # a text has a buffer of its own here
    sys.stdout.buffer.write(b"bytes, ")
    print("console, ", end="")
    sys.stdout.write("text\n")


def while_a_thread_runs():
    go = threading.Event()
    def work():
        go.wait()
        for i in range(1000): print(i)
    in_thread(work)
    go.set()
    sys.exit("main is done")


def raise_(error): raise error


def hook(call):
    def told(type, value, traceback):
        print(type.__name__, value, traceback is not None)
        call()
    sys.excepthook = told
    raise ValueError("hooked")


def caught():
    try:
        sys.exit(3)
    except SystemExit as e:
        print("code", e.code)


def while_handling():
    try:
        raise ValueError("first")
    except ValueError:
        sys.exit(6)


def refuse_hook(event, arguments):
    if event == "sys.excepthook":
        print(arguments[1].__name__, arguments[2])
        raise RuntimeError("refused")


def redirected(name):
    r, w = os.pipe()
    file = os.fdopen(w, "w")
    setattr(sys, name, file)
    print("printed", file=getattr(sys, name))
    sys.stderr.write("to the error\n")
    setattr(sys, name, getattr(sys, f"__{name}__"))
    file.close()
    print(os.read(r, 100))


def streams():
    for stream in sys.stdin, sys.stdout, sys.stderr:
        print(stream, stream.name, stream.fileno(), stream.mode, stream.encoding, stream.errors, stream.line_buffering, stream.isatty(), stream.closed, stream.readable(), stream.writable())
        print(stream.buffer, stream.buffer.name)
    print(sys.stdin is sys.__stdin__, sys.stdout is sys.__stdout__, sys.stderr is sys.__stderr__)


def present():
    os.write(9, ascii([sys.stdin is None, sys.stdout is None, sys.stderr is None]).encode())
    print("somewhere")
    sys.exit("nowhere")


def no_error_stream():
    sys.stderr = None
    sys.exit("to the first one")


def no_error_stream_for_an_exception():
    sys.stderr = None
    raise ValueError("unheard")


def no_output():
    sys.stdout = None
    print("to nobody")


def closed_output():
    sys.stdout.write("before")
    sys.stdout.close()
    os.write(1, b", and the descriptor is open\n")


def read_lines():
    print(ascii(sys.stdin.readline()))
    print(ascii(sys.stdin.read(2)))
    print(ascii(input()))
    print(ascii(sys.stdin.buffer.readline()))
    print(ascii(sys.stdin.read()))


def break_here():
    sys.breakpointhook = lambda *args, **kwargs: print("stopped", args)
    sys.breakpointhook(1, "x")
    sys.breakpointhook = sys.__breakpointhook__
    os.environ["PYTHONBREAKPOINT"] = "0"
    sys.breakpointhook()
    print("went on")


def lines():
    write = sys.stdout.write
    for i in range(1_000_000): write(f"line {i}\n")


ENDINGS = {
    "nothing": lambda: print("done"),
    "exit": lambda: sys.exit(),
    "exit-null": lambda: sys.exit(None),
    "exit-5": lambda: sys.exit(5),
    "exit-259": lambda: sys.exit(259),
    "exit-negative": lambda: sys.exit(-1),
    "exit-long": lambda: sys.exit(2**40 + 7),
    "exit-longer": lambda: sys.exit(2**64 + 7),
    "exit-huge": lambda: sys.exit(2**70),
    "exit-true": lambda: sys.exit(True),
    "exit-false": lambda: sys.exit(False),
    "exit-text": lambda: sys.exit("gone, caf\u00e9"),
    "exit-empty-text": lambda: sys.exit(""),
    "exit-half-a-pair": lambda: sys.exit("\ud800 \udcff"),
    "exit-float": lambda: sys.exit(1.5),
    "exit-bytes": lambda: sys.exit(b"\xff"),
    "exit-no-tuple": lambda: sys.exit(()),
    "exit-tuple-of-one": lambda: sys.exit((4,)),
    "exit-tuple": lambda: sys.exit((4, 5)),
    "exit-SystemExit": lambda: sys.exit(SystemExit(8)),
    "raise": lambda: raise_(SystemExit()),
    "raise-4": lambda: raise_(SystemExit(4)),
    "deep": lambda: deep(2),
    "caught": caught,
    "while-handling": while_handling,
    "thread": lambda: (in_thread(leaving).join(), print("main goes on")),
    "while-a-thread-runs": while_a_thread_runs,
    "uncaught": lambda: raise_(ValueError("no")),
    "uncaught-OSError": lambda: os.rmdir("/nowhere"),
    "uncaught-in-thread": lambda: in_thread(lambda: raise_(ValueError("in a thread"))).join(),
    "hook": lambda: hook(lambda: None),
    "hook-exits": lambda: hook(lambda: sys.exit(9)),
    "hook-fails": lambda: hook(lambda: raise_(RuntimeError("the hook"))),
    "hook-put-back": lambda: (setattr(sys, "excepthook", None), setattr(sys, "excepthook", sys.__excepthook__), raise_(ValueError("plain"))),
    "hook-refused": lambda: (sys.addaudithook(refuse_hook), raise_(ValueError("silent"))),
    "unflushed": lambda: (sys.stdout.write("kept"), sys.exit(2)),
    "unflushed-uncaught": lambda: (sys.stdout.write("kept"), raise_(ValueError("no"))),
    "lost": lambda: (sys.stdout.write("lost"), os._exit(3)),
    "mixed": write_as_bytes_and_text,
    "broken-pipe": lambda: (unread_output(), sys.stdout.write("x")),
    "broken-pipe-exit": lambda: (unread_output(), sys.stdout.write("x"), sys.exit(3)),
    "broken-pipe-flush": lambda: (unread_output(), sys.stdout.write("x"), sys.stdout.flush()),
    "broken-pipe-unused": unread_output,
    "redirected-stdout": lambda: redirected("stdout"),
    "redirected-stderr": lambda: redirected("stderr"),
    "streams": streams,
    "present": present,
    "no-error-stream": no_error_stream,
    "no-error-stream-for-an-exception": no_error_stream_for_an_exception,
    "no-output": no_output,
    "closed-output": closed_output,
    "read-lines": read_lines,
    "breakpoint": break_here,
    "lines": lines,
}

if sys.argv[1] == "names": print("\n".join(ENDINGS))
else: ENDINGS[sys.argv[1]]()
