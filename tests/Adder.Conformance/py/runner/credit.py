"""Runs the credited tests again with the bridge sabotaged: one that still passes owes nothing to C#."""
import concurrent.futures
import os

from . import process, verdict

TIMEOUT = 5   # some wait for ever, for what a call that raises didn't do


def run(judged, assembly):
    """How many still pass."""
    undeserved = 0
    credited = {result.name: [test for test, found in result.verdicts.items() if found == verdict.CSHARP] for result in judged}
    credited = {name: tests for name, tests in credited.items() if tests}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        sabotaged = list(pool.map(lambda name: process.run(name, assembly, credited[name], TIMEOUT, sabotage=True), credited))
    for (name, tests), rows in zip(credited.items(), sabotaged):
        still = [test for test, row in rows.items() if row["status"] != "fail"]
        print("%-20s %4d credited; sabotaged, %d of them fail" % (name, len(tests), len(tests) - len(still)))
        for test in still:
            print("  FAILED %s passes while every call raises" % test)
        undeserved += len(still)
    return undeserved
