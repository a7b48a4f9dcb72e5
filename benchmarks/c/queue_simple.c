// For queue.SimpleQueue, which has no bound and, beyond that, nothing that a C program could leave out.
#include "queue_bounded.c"
