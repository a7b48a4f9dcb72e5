"""Runs the credited tests again with the bridge sabotaged: one that still passes owes nothing to C#."""
from . import process, verdict


def run(judged, assembly, timeout):
    """How many still pass."""
    undeserved = 0
    for result in judged:
        tests = [test for test, found in result.verdicts.items() if found == verdict.CSHARP]
        if not tests:
            continue
        rows = process.run(result.name, assembly, tests, min(timeout, 20), sabotage=True)
        still = [test for test, row in rows.items() if row["status"] != "fail"]
        print("%-20s %4d credited; sabotaged, %d of them fail" % (result.name, len(tests), len(tests) - len(still)))
        for test in still:
            print("  FAILED %s passes while every call raises" % test)
        undeserved += len(still)
    return undeserved
