import os
from measure import measure


def workload(_):
    for _ in range(16):
        assert os.system("true") == 0
    return 16


measure(workload)
