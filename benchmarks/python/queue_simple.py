from queue import SimpleQueue
from queue_threads import measure_queue

measure_queue(lambda bound: SimpleQueue())
