"""Half of the threads put numbers into a queue, and half take them out and add them up."""
import threading
from measure import measure


def measure_queue(make):
    def workload(line):
        pairs, bound, items = map(int, line.split())
        items //= pairs
        q = make(bound)
        sums = []

        def put():
            for i in range(items):
                q.put(i)

        def take():
            sums.append(sum(q.get() for _ in range(items)))

        team = [threading.Thread(target=part) for part in [put] * pairs + [take] * pairs]
        for thread in team:
            thread.start()
        for thread in team:
            thread.join()
        return sum(sums)

    measure(workload)
