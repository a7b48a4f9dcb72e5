"""Runs a test file in a process of its own; when that dies, goes on after the test that killed it."""
import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import termios

from . import children, files

PY = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GROUP = "(did not run)"
TERMINAL_SIZE = 31, 97


def run(name, assembly, tests=None, timeout=60, sabotage=False, only_list=False, environment=None, times=1):
    """Rows by test: dictionaries as runner.onefile writes them; the last one of tests that are run several times."""
    rows, groups, everything = {}, [], None
    with tempfile.TemporaryDirectory(prefix="adder-conformance-") as folder:
        python = children.interpreter(folder) if assembly and has_children(name, tests) else sys.executable
        while True:
            request = {"assembly": assembly, "tests": tests, "timeout": timeout, "sabotage": sabotage, "only_list": only_list, "times": times}
            lines, log = one_process(python, name, request, folder, environment or {})
            fallen = None
            for line in lines:
                if "test" in line:
                    rows[line["test"]] = line
                    fallen = None
                elif "started" in line:
                    fallen = line["started"]
                elif "all" in line:
                    everything = everything or line["all"]
                elif "group" in line:
                    groups.append(line)
            if lines and lines[-1].get("ended"):
                break
            if fallen is None:
                raise RuntimeError("%s ended before any test:\n%s" % (name, log[-3000:]))
            rows[fallen] = row(fallen, "fail", "the process died or hung:\n" + log[-1500:])
            tests = [test for test in (tests or everything) if test not in rows]
            if not tests:
                break
    for test in everything or ():
        if test not in rows:
            rows[test] = missing(test, groups)
    return rows


def has_children(name, tests):
    pattern = files.FILES[name].children
    return bool(pattern) and (tests is None or any(re.fullmatch(pattern, test) for test in tests))


def row(test, status, message):
    return {"test": test, "status": status, "message": message, "calls": 0, "csharp": [], "cpython": [], "seconds": 0}


def missing(test, groups):
    """A test without a result: its class or module failed, or was skipped, as a whole."""
    for group in groups:
        if test.rpartition(".")[0] in group["group"] or "setUpModule" in group["group"]:
            return row(test, group["status"], group["message"])
    return row(test, "fail", GROUP)


def one_process(python, name, request, folder, environment):
    paths = [os.path.join(folder, part) for part in ("request", "results", "log")]
    work = tempfile.mkdtemp(dir=folder)
    with open(paths[0], "w") as file:
        json.dump(request, file)
    open(paths[1], "w").close()
    environment = {**os.environ, "PYTHONPATH": PY, "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": work, **environment}
    with open(paths[2], "w") as log, standard_input(name) as stdin:
        process = subprocess.Popen([python, "-m", "runner.onefile", name, *paths[:2]], cwd=work, stdin=stdin, stdout=log, stderr=log,
                                   env=environment, start_new_session=True,
                                   preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))   # a shell's & has it ignored
        try:
            process.wait()
        finally:
            with contextlib.suppress(ProcessLookupError):   # what a test has started and left behind would run on
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    with open(paths[1]) as results, open(paths[2], errors="replace") as log:
        return [json.loads(line) for line in results], log.read()


@contextlib.contextmanager
def standard_input(name):
    if not files.FILES[name].terminal:
        yield subprocess.DEVNULL
        return
    ours, theirs = os.openpty()
    try:
        termios.tcsetwinsize(theirs, TERMINAL_SIZE)
        yield theirs
    finally:
        os.close(theirs)
        os.close(ours)
