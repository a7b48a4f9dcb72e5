import os
from measure import measure


def workload(path):
    size = 0
    with os.scandir(path) as entries:
        for entry in entries:
            status = entry.stat(follow_symlinks=False)
            size += workload(entry.path) if entry.is_dir(follow_symlinks=False) else status.st_size
    return size


measure(workload)
