import os
from measure import measure


def workload(top):
    entries = 0
    for dirpath, dirnames, filenames in os.walk(top):
        entries += len(dirnames) + len(filenames)
    return entries


measure(workload)
