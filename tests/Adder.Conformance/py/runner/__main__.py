"""The command; see the script `run`."""
import argparse
import collections
import concurrent.futures
import os
import platform
import sys
import time

from . import credit, expectations, judging, mutants, report, verdict
from .files import FILES

SLOW = "test_weakref", "test_queue"   # these begin first, so that the others are done beside them


def arguments():
    parser = argparse.ArgumentParser(prog="run", description="Runs CPython's own tests on the library.")
    parser.add_argument("files", nargs="*", metavar="FILE", help="such as test_posixpath; all when none is named")
    parser.add_argument("-k", dest="pattern", help="only tests whose name contains this; says of each what it took")
    parser.add_argument("-v", dest="verbose", action="store_true", help="the whole message of a failure")
    parser.add_argument("--credit", action="store_true", help="run what passes all on C# again, with every call raising: it must fail")
    parser.add_argument("--mutants", action="store_true", help="break the library in small ways: each must be caught")
    parser.add_argument("--accept", action="store_true", help="write the results to expect/accepted-3.N.txt and, from the newest version, docs/conformance.md")
    parser.add_argument("--timeout", type=float, default=60, help="seconds for one test")
    chosen = parser.parse_args()
    for name in chosen.files:
        if name not in FILES:
            parser.error("%s is none of: %s" % (name, " ".join(FILES)))
    if chosen.accept and chosen.pattern:
        parser.error("--accept takes whole files: the tests that -k leaves out would be forgotten")
    return chosen


def main():
    chosen = arguments()
    assembly = os.environ["ADDER_CONFORMANCE_BRIDGE"]
    print("CPython %s at %s" % (platform.python_version(), sys.executable), flush=True)
    if chosen.mutants:
        return mutants.run(assembly)
    began = time.monotonic()
    names = chosen.files or list(FILES)
    failed = 0
    judged = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        judging_of = {name: pool.submit(judging.judge, name, assembly, chosen.pattern, chosen.timeout) for name in sorted(names, key=lambda name: name not in SLOW)}
        for name in names:
            result = judging_of[name].result()
            judged.append(result)
            print(report.line(result), flush=True)
            for test, why in result.breaches.items():
                print("  FAILED %s %s" % (test, why))
                if chosen.verbose and test in result.rows:
                    print(result.rows[test]["message"])
            if chosen.pattern:
                print(report.details(result))
    if chosen.credit:
        failed += credit.run(judged, assembly)
    if chosen.accept:
        expectations.accept({"%s %s" % (result.name, test): found for result in judged for test, found in result.verdicts.items() if found != verdict.FAILED})
        report.write(judged)
    return summary(judged, failed, time.monotonic() - began)


def summary(judged, failed, seconds):
    counts = collections.Counter(found for result in judged for found in result.verdicts.values())
    failed += sum(len(result.breaches) for result in judged)
    better = sum(len(result.better) for result in judged)
    print("all on C# %d, partly %d, none %d, listed %d, skipped by CPython %d, in %.0f s" % (
        *[counts[found] for found in (verdict.CSHARP, verdict.PARTLY, verdict.NONE, verdict.LISTED, verdict.SKIPPED)], seconds))
    if better:
        print("%d results are better than the accepted ones, or new: run --accept" % better)
    passed = counts[verdict.CSHARP]
    print("succeeded: %d\nfailed: %d\nskipped: %d" % (passed, failed, sum(counts.values()) - passed - failed))
    return 1 if failed else 0


sys.exit(main())
