import threading
from measure import measure

ACQUIRINGS = 200_000


def workload(threads):
    size = int(threads)
    lock = threading.Lock()
    counted = [0]

    def part():
        for _ in range(ACQUIRINGS // size):
            lock.acquire()
            counted[0] += 1
            lock.release()

    if size == 1:
        part()
    else:
        team = [threading.Thread(target=part) for _ in range(size)]
        for thread in team:
            thread.start()
        for thread in team:
            thread.join()
    return counted[0]


measure(workload)
