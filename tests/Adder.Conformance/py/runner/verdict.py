"""What a result proves."""

CSHARP, PARTLY, NONE, SKIPPED, LISTED, FAILED = "csharp", "partly", "none", "skipped", "listed", "failed"
RANK = [FAILED, SKIPPED, NONE, PARTLY, CSHARP]


def of(row):
    """All on C#: the test passed, calls reached C#, and every name that it took from the modules under test was C#'s."""
    if row["status"] == "unwritten":
        return NONE
    if row["status"] == "skip":
        return SKIPPED
    if row["status"] != "pass":
        return FAILED
    if not row["calls"] or not row["csharp"]:
        return NONE
    return PARTLY if row["cpython"] else CSHARP


def is_worse(now, before):
    return before in RANK and now in RANK and RANK.index(now) < RANK.index(before)
