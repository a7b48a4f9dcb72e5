import os
from measure import measure


def workload(_):
    for _ in range(16):
        pid = os.posix_spawn("/bin/true", ["true"], os.environ)
        assert os.waitpid(pid, 0) == (pid, 0)
    return 16


measure(workload)
