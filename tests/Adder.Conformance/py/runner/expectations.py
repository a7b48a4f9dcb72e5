"""What is expected: expect/not-run/FILE.txt and expect/accepted-3.N.txt."""
import collections
import os
import re
import sys

EXPECT = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "expect")
CATEGORIES = {
    "static typing": "the test passes what the C# compiler refuses, or looks at what only a dynamic language has",
    "interpreter-bound": "the test is about CPython: frames, reference counts, its C API, start-up and shutdown",
    "replaces internals": "the test replaces a function that the implementation calls inside; C# calls its own",
    "no call": "the test calls nothing of the library: it reads a constant, or only what is its own",
    "older meaning": "Python changed what it means; the library follows the newest",
    "fork": "the test forks this process, which a process with the .NET runtime in it can't survive: fork() raises here",
}

Rule = collections.namedtuple("Rule", "pattern category reason")


def rules(name):
    """Lines of `regex | category | reason`; the regex matches the whole of Class.test. `| until 3.11` may follow, or `| since 3.14`."""
    path = os.path.join(EXPECT, "not-run", name + ".txt")
    if not os.path.exists(path):
        return []
    found = []
    with open(path) as file:
        for number, line in enumerate(file, 1):
            if not line.strip() or line.startswith("#"):
                continue
            parts = [part.strip() for part in line.split(" | ")]
            if len(parts) not in (3, 4) or parts[1] not in CATEGORIES:
                raise SystemExit("%s:%d: `regex | category | reason`, the category one of: %s" % (path, number, ", ".join(CATEGORIES)))
            if len(parts) == 3 or is_for_this_version(parts.pop()):
                found.append(Rule(re.compile(parts[0]), *parts[1:]))
    return found


def is_for_this_version(words):
    direction, version = words.split()
    version = tuple(map(int, version.split(".")))
    return sys.version_info[:2] <= version if direction == "until" else sys.version_info[:2] >= version


def rule_for(test, found):
    return next((rule for rule in found if rule.pattern.fullmatch(test)), None)


def accepted_path():
    return os.path.join(EXPECT, "accepted-%d.%d.txt" % sys.version_info[:2])


def is_newest():
    versions = [name[len("accepted-"):-len(".txt")] for name in os.listdir(EXPECT) if name.startswith("accepted-")]
    return all(tuple(map(int, version.split("."))) <= sys.version_info[:2] for version in versions)


def accepted():
    """{"test_os Class.test": verdict}"""
    if not os.path.exists(accepted_path()):
        return {}
    with open(accepted_path()) as file:
        return dict(reversed(line.rstrip("\n").split(" ", 1)) for line in file if not line.startswith("#"))


def accept(results):
    """Writes the results as the accepted ones. Files that were not run keep theirs."""
    known = {test: verdict for test, verdict in accepted().items() if test.split(" ")[0] not in {test.split(" ")[0] for test in results}}
    known.update(results)
    with open(accepted_path(), "w") as file:
        file.write("# the last accepted result of each test on this minor version: run --accept\n")
        for test in sorted(known):
            file.write("%s %s\n" % (known[test], test))
