"""Runs a workload until it is warm, then again and again; prints the median time of one iteration and what one iteration counted."""
import json
import sys
import time

WARM_UP = 0.3
MEASURED = 0.6


def measure(workload):
    path = sys.argv[1]
    start = time.perf_counter()
    while time.perf_counter() - start < WARM_UP:
        counted = workload(path)
    times = []
    start = time.perf_counter()
    while len(times) < 5 or time.perf_counter() - start < MEASURED:
        began = time.perf_counter()
        counted = workload(path)
        times.append(time.perf_counter() - began)
    print(json.dumps({"seconds": sorted(times)[len(times) // 2], "counted": counted}))
