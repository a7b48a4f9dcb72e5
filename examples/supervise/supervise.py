#!/usr/bin/env python3
# Keeps the commands of a file running; each of its lines is `name: command`. What they write appears line by line behind their names.
# A command that fails is started again, after a delay that doubles each time. SIGTERM ends all commands, and a second one kills them.
# SIGHUP replaces this program by a new one, which reads the file anew and takes over the commands that run.
import os
import re
import select
import signal
import sys
import threading
import time

USAGE = "usage: supervise [--delay MILLISECONDS] [--restarts N] file"
LINE = re.compile("([A-Za-z0-9_.-]+):[ \t]*([^ \t].*)")
LONGEST_DELAY = 60_000
STOP = os.urandom(16).hex()  # sent through a pipe to its reader; no command can guess it

stdout = os.fdopen(1, "w", encoding="utf-8", errors="surrogateescape", closefd=False)
writing = threading.Lock()
signals, signals_w = os.pipe()  # to wait for: a handler in Python might run only after a wait that has just begun
delay = most_restarts = path = None
commands = {}  # by name
running = {}  # by process: name, restarts so far, both ends of the pipe, its reader
waiting = {}  # by name: restarts so far, when to start
given_up = stopping = False


def tell(name, text):
    with writing:
        stdout.write(f"{name}: {text}\n")
        stdout.flush()


def options(args):
    values = {"--delay": 1000, "--restarts": 999_999_999}
    while len(args) > 1 and args[0] in values and args[1].isascii() and args[1].isdigit() and len(args[1]) < 10:
        values[args[0]], args = int(args[1]), args[2:]
    if len(args) != 1 or args[0].startswith("-"):
        raise ValueError(USAGE)
    return values["--delay"], values["--restarts"], args[0]


def read_commands(path):
    found, number = {}, 0
    with os.fdopen(os.open(path, os.O_RDONLY), encoding="utf-8", errors="surrogateescape") as file:
        for line in file:
            number += 1
            text = line.strip(" \t\n")
            if text == "" or text.startswith("#"):
                continue
            match = LINE.fullmatch(text)
            if not match or match[1] in found:
                raise ValueError(f"{path}, line {number}: " + (f"a second {match[1]}" if match else "not like 'name: command'"))
            found[match[1]] = match[2]
    if len(found) == 0:
        raise ValueError(f"{path}: no commands")
    return found


def follow(pid, name, restarts, r, w):
    """Has a thread write the lines that come through a pipe."""

    def read():
        text, stopped = "", False
        while not stopped:
            text += os.fsdecode(os.read(r, 65_536))
            stopped = STOP in text
            *lines, text = text.replace(STOP, "").split("\n")
            for line in lines:
                tell(name, line)
        if text != "":
            tell(name, text)

    os.set_inheritable(r, False)
    os.set_inheritable(w, False)
    reader = threading.Thread(target=read)
    reader.start()
    running[pid] = (name, restarts, r, w, reader)


def stop_reading(w, reader):
    """Returns when everything that was in the pipe has been written."""
    os.write(w, os.fsencode(STOP))
    reader.join()


def start(name, restarts):
    r, w = os.pipe()
    argv = ["sh", "-c", commands[name]]
    input = (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0)
    output = [(os.POSIX_SPAWN_DUP2, w, 1), (os.POSIX_SPAWN_DUP2, w, 2)]
    try:
        pid = os.posix_spawn("/bin/sh", argv, os.environ, file_actions=[input, *output], setpgroup=0, setsigdef=[signal.SIGPIPE])
        tell("supervise", f"{name} runs as {pid}")
        follow(pid, name, restarts, r, w)
    except OSError as e:
        os.close(r)
        os.close(w)
        try_again(name, restarts, f"{name} did not start: {e.strerror}")


def end(pid, status):
    name, restarts, r, w, reader = running.pop(pid)
    stop_reading(w, reader)
    os.close(r)
    os.close(w)
    code = os.waitstatus_to_exitcode(status)
    how = f"{name} exited with {code}" if code >= 0 else f"{name} was killed by signal {-code}"
    if code == 0 or stopping or name not in commands:
        tell("supervise", how)
    else:
        try_again(name, restarts, how)


def try_again(name, restarts, how):
    global given_up
    if restarts == most_restarts:
        tell("supervise", f"{how}, given up")
        given_up = True
    else:
        pause = min(delay << min(restarts, 16), LONGEST_DELAY)
        tell("supervise", f"{how}, again in {pause} ms")
        waiting[name] = (restarts + 1, now() + pause)


def stop():
    """Ends the commands, each with all of its process group."""
    global stopping
    for pid in running:
        os.killpg(pid, signal.SIGKILL if stopping else signal.SIGTERM)
    waiting.clear()
    stopping = True


def reload():
    """Starts this program anew in its own place. What runs remains its child, and the pipes remain open."""
    try:
        read_commands(path)
        tell("supervise", "reloads")
        children = []
        for pid, (name, restarts, r, w, reader) in running.items():
            stop_reading(w, reader)
            os.set_inheritable(r, True)
            os.set_inheritable(w, True)
            children.append(f"{pid}:{name}:{restarts}:{r}:{w}")
        os.environ["SUPERVISE_CHILDREN"] = " ".join(children)
        os.execv(sys.executable, [sys.executable, *sys.argv])
    except (OSError, ValueError) as e:
        tell("supervise", f"{e}")
        take_over()


def take_over():
    """Follows the children that the environment tells of."""
    for child in os.environ.pop("SUPERVISE_CHILDREN", "").split():
        pid, name, restarts, r, w = child.split(":")
        tell("supervise", f"{name} still runs as {pid}")
        follow(int(pid), name, int(restarts), int(r), int(w))
        os.write(signals_w, bytes([signal.SIGCHLD]))  # it may have ended before there was a handler


def now():
    return time.monotonic_ns() // 1_000_000


def next_signal():
    """Waits for a signal, or until it is time to start something; then it answers 0."""
    timeout = max(0, min(when for _, when in waiting.values()) - now()) / 1000 if waiting else None
    arrived, _, _ = select.select([signals], [], [], timeout)
    return os.read(signals, 1)[0] if arrived else 0


try:
    delay, most_restarts, path = options(sys.argv[1:])
    commands = read_commands(path)
except (OSError, ValueError) as e:
    tell("supervise", f"{e}")
    sys.exit(2)
os.set_blocking(signals_w, False)
signal.set_wakeup_fd(signals_w)
for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM, signal.SIGCHLD):
    signal.signal(number, lambda *_: None)
take_over()
for pid, (name, *_) in running.items():
    if name not in commands:
        os.killpg(pid, signal.SIGTERM)
for name in commands:
    if name not in [child[0] for child in running.values()]:
        start(name, 0)
while running or waiting:
    arrived = next_signal()
    if arrived in (signal.SIGINT, signal.SIGTERM):
        stop()
    elif arrived == signal.SIGHUP and not stopping:
        reload()
    for pid in sorted(running):
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            end(pid, status)
    for name in sorted(waiting):
        if waiting[name][1] <= now():
            start(name, waiting.pop(name)[0])
tell("supervise", "stopped" if stopping else "all commands have ended")
sys.exit(1 if given_up and not stopping else 0)
