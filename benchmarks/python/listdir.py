import os
from measure import measure


def workload(path):
    return len(os.listdir(path))


measure(workload)
