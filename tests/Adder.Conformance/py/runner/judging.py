"""Runs a test file, its listed tests apart, and compares what came out with what is expected."""
import collections
import re

from . import chapters, expectations, files, process, verdict

Judged = collections.namedtuple("Judged", "name verdicts rows rules breaches better")

TRIES = 2


def judge(name, assembly, pattern=None, timeout=60):
    everything = process.run(name, None, only_list=True)
    rules = {test: expectations.rule_for(test, expectations.rules(name)) for test in everything}
    rules = {test: rule for test, rule in rules.items() if rule}
    wanted = [test for test in everything if pattern is None or pattern in test]
    rows = run(name, assembly, [test for test in wanted if test not in rules], timeout)
    late = [test for test, row in rows.items() if row["status"] == "fail" and re.fullmatch(files.FILES[name].clock, test)]
    for _ in range(TRIES if late else 0):
        rows.update(run(name, assembly, late, timeout, times=2))
        late = [test for test in late if rows[test]["status"] == "fail"]
    listed = run(name, assembly, [test for test in wanted if test in rules], 20)
    verdicts = {test: verdict.of(row) for test, row in rows.items()}
    breaches, better = compare(name, verdicts, rows, assembly, timeout)
    breaches.update((test, "isn't there when the library is in the test file") for test in wanted if test not in rules and test not in rows)
    breaches.update((test, why) for test, why in unexplained(verdicts, rows) if test not in breaches)
    for test, row in listed.items():
        if verdict.of(row) == verdict.CSHARP:
            breaches[test] = "is listed as %s, but passes all on C#" % rules[test].category
    if any(row["status"] == "unwritten" for row in rows.values()):
        rules = {}                               # nothing of it is written: nothing to list yet
        verdicts = dict.fromkeys(wanted, verdict.NONE)
    verdicts.update((test, verdict.LISTED) for test in wanted if test in rules)
    return Judged(name, verdicts, rows, rules, breaches, better)


def run(name, assembly, tests, timeout, times=1):
    return process.run(name, assembly, tests, timeout, times=times) if tests else {}


def compare(name, verdicts, rows, assembly, timeout):
    """Breaches of what is expected, and tests that got better. CPython itself has the last word: what fails or is skipped there too, on
    this machine, is no breach."""
    known = expectations.accepted()
    before = {test: known.get("%s %s" % (name, test)) for test in verdicts}
    suspects = [test for test, now in verdicts.items() if now in (verdict.FAILED, verdict.SKIPPED) or verdict.is_worse(now, before[test])]
    alone = run(name, None, [test for test in suspects if verdicts[test] in (verdict.FAILED, verdict.SKIPPED)], timeout)
    breaches, better = {}, []
    for test in suspects:
        if test in alone and alone[test]["status"] != "pass":
            verdicts[test] = verdict.SKIPPED
        elif verdicts[test] == verdict.FAILED:
            breaches[test] = "fails: " + last_line(rows[test]["message"])
        elif verdicts[test] == verdict.SKIPPED:
            breaches[test] = "is skipped, and not by CPython itself: " + last_line(rows[test]["message"])
        else:
            breaches[test] = "was %s and is %s%s" % (before[test], verdicts[test], because(rows[test]))
    for test, now in verdicts.items():
        if before[test] is None or verdict.is_worse(before[test], now):
            better.append(test)
    return breaches, better


def unexplained(verdicts, rows):
    """Tests that owe something to CPython although the chapters that they are about are written, and are not listed."""
    for test, found in verdicts.items():
        row = rows[test]
        if found not in (verdict.PARTLY, verdict.NONE) or row["status"] == "unwritten":
            continue
        written = [name for name in row["cpython"] if chapters.is_due(name)]
        if written:
            yield test, "takes CPython's own %s, whose chapters are written" % ", ".join(written)
        elif row["csharp"] and not row["cpython"]:
            yield test, "takes nothing but the library's names, and calls nothing of it: list it"


def because(row):
    if row["cpython"]:
        return ": CPython's own " + ", ".join(row["cpython"])
    return ": " + last_line(row["message"]) if row["message"] else ""


def last_line(message):
    return (message.strip().splitlines() or [""])[-1][:200]
