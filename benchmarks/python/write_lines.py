import os
from measure import measure


def workload(_):
    characters = 0
    with os.fdopen(os.open("/dev/null", os.O_WRONLY), "w", encoding="utf-8") as file:
        for _ in range(1_000_000):
            characters += file.write("a line as long as many lines are\n")
    return characters


measure(workload)
