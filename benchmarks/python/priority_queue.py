from queue import PriorityQueue
from measure import measure


def workload(line):
    items, state = [], 1
    for _ in range(int(line)):
        state = (state * 1_664_525 + 1_013_904_223) & 0xFFFFFFFF
        items.append(state >> 8)
    q = PriorityQueue()
    for item in items:
        q.put(item)
    counted = 0
    for _ in items:
        counted = (counted * 31 + q.get()) & 0xFFFFFFFFFFFFFFFF
    return counted


measure(workload)
