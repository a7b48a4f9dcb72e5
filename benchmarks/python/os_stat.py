import os
import sys
from measure import measure

paths = [os.path.join(sys.argv[1], name) for name in os.listdir(sys.argv[1])]


def workload(_):
    size = 0
    for path in paths:
        size += os.stat(path).st_size
    return size


measure(workload)
