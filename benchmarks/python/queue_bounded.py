from queue import Queue
from queue_threads import measure_queue

measure_queue(Queue)
