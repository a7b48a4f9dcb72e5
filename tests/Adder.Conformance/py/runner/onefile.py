"""Runs the tests of one file in this process. Each result is a line of JSON, written as it comes: the process may die.

usage: python -m runner.onefile FILE REQUEST RESULTS    (REQUEST: a JSON file, see runner.process)
"""
import contextlib
import faulthandler
import gc
import json
import os
import re
import sys
import time
import traceback
import unittest

faulthandler.enable()                            # before the runtime is loaded: afterwards it would take the runtime's signals

import bridge
from . import children, files, loading
from .watch import taken

MESSAGE = 1500
SLOWER = 4


class Results(unittest.TestResult):
    """Writes a line when a test starts, and one when it has ended."""

    def __init__(self, stream, timeout, slow):
        super().__init__()
        self.stream, self.timeout, self.slow = stream, timeout, slow
        self.forget()

    def line(self, **fields):
        self.stream.write(json.dumps(fields) + "\n")
        self.stream.flush()

    def forget(self):
        self.status, self.message, self.calls, self.began = "pass", "", 0, time.perf_counter()

    def startTest(self, test):
        super().startTest(test)
        self.line(started=short(test))
        taken.start()
        taken.note_attributes(type(test))
        self.forget()
        faulthandler.dump_traceback_later(self.timeout * (SLOWER if re.fullmatch(self.slow, short(test)) else 1), exit=True)

    def stopTest(self, test):
        faulthandler.cancel_dump_traceback_later()
        cpython, csharp = sorted(taken.cpython), sorted(taken.csharp)
        self.line(test=short(test), status=self.status, message=self.message[-MESSAGE:], calls=self.calls, csharp=csharp, cpython=cpython,
                  seconds=round(time.perf_counter() - self.began, 3))
        self.forget()                            # 3.12 doesn't announce the start of a test that it skips
        super().stopTest(test)

    def failed(self, error):
        self.status, self.message = "fail", "".join(traceback.format_exception(*error))

    def unraisable(self, told):
        """What Python swallows, in __del__ for instance, is a failure nevertheless where the bridge raised it."""
        if issubclass(told.exc_type, (bridge.Sabotaged, bridge.BridgeError)):
            self.failed((told.exc_type, told.exc_value, told.exc_traceback))
        else:
            sys.__unraisablehook__(told)

    def addError(self, test, error):
        super().addError(test, error)
        if isinstance(test, unittest.TestCase):
            self.failed(error)
        else:
            self.line(group=test.id(), status="fail", message="".join(traceback.format_exception(*error))[-MESSAGE:])

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self.failed(error)

    def addSubTest(self, test, subtest, error):
        super().addSubTest(test, subtest, error)
        if error:
            self.failed(error)

    def addUnexpectedSuccess(self, test):
        self.status, self.message = "fail", "unexpected success"

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        if not isinstance(test, unittest.TestCase):
            self.line(group=test.id(), status="skip", message=reason)
        elif not hasattr(test, "test_case"):     # a subtest that is skipped skips nothing else
            self.status, self.message = "skip", reason


def short(test):
    """Class.test, without the file."""
    return re.sub(r"^test\.\w+\.", "", test.id())


def flat(suite):
    for test in suite:
        yield from flat(test) if isinstance(test, unittest.TestSuite) else [test]


def watch_method(test, results, sabotaged, listening):
    """Counts the calls that the test's own method makes, or makes them raise; what sets it up and cleans up doesn't count."""
    call = test._callTestMethod

    def watched(method):
        bridge.take_counts()
        bridge.sabotage(sabotaged)
        try:
            with listening:
                call(method)
        finally:
            bridge.sabotage(False)
            counts = bridge.take_counts()
            taken.note_calls(counts)
            results.calls = sum(counts.values()) + getattr(listening, "calls", 0)
    test._callTestMethod = watched


def listening(name, request, test):
    """What hears of the test's child interpreters, if they are to have the library."""
    pattern = files.FILES[name].children
    return children.Listening(name, request, taken) if pattern and re.fullmatch(pattern, short(test)) else contextlib.nullcontext()


def prepare(name, request):
    import test.support
    test.support.use_resources = []              # as CPython's own runner has it when it isn't asked for more
    description = files.FILES[name]
    module = loading.load((name, description), request["assembly"])
    if request["assembly"]:
        def collect_everything():
            for _ in range(2):
                gc.collect()
            bridge.collect()
            gc.collect()
        test.support.gc_collect = collect_everything
    return module


def main(name, request, results):
    with open(request) as file:
        request = json.load(file)
    with open(results, "a") as stream:
        output = Results(stream, request["timeout"], files.FILES[name].slow)
        sys.unraisablehook = output.unraisable
        module = prepare(name, request)
        wanted = request["tests"]
        tests = [test for test in flat(unittest.defaultTestLoader.loadTestsFromModule(module)) if wanted is None or short(test) in wanted]
        if request["only_list"] or request["assembly"] and not loading.exists(files.FILES[name]):
            for test in tests:
                output.line(test=short(test), status="unwritten", message="", calls=0, csharp=[], cpython=[], seconds=0)
        else:
            for test in tests if request["assembly"] else ():
                if hasattr(test, "_callTestMethod"):
                    watch_method(test, output, request["sabotage"], listening(name, request, test))
            output.line(all=[short(test) for test in tests])
            unittest.TestSuite(tests * request["times"]).run(output)
        output.line(ended=True)
    sys.stdout.flush()
    os._exit(0)                                  # threads that tests left behind are of no interest


if __name__ == "__main__":
    main(*sys.argv[1:])
