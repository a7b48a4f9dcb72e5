// For queue.PriorityQueue: numbers into a binary heap and out again, under a pthread mutex.
#include "measure.h"
#include <pthread.h>

#define MOST_ITEMS 1000000

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static int items[MOST_ITEMS], heap[MOST_ITEMS], size, count;

static void put(int item)
{
    pthread_mutex_lock(&gate);
    int place = count++;
    while (place > 0 && heap[(place - 1) / 2] > item) {
        heap[place] = heap[(place - 1) / 2];
        place = (place - 1) / 2;
    }
    heap[place] = item;
    pthread_mutex_unlock(&gate);
}

static int take(void)
{
    pthread_mutex_lock(&gate);
    int least = heap[0], last = heap[--count], place = 0, child;
    while ((child = place * 2 + 1) < count) {
        if (child + 1 < count && heap[child + 1] < heap[child]) child++;
        if (heap[child] >= last) break;
        heap[place] = heap[child];
        place = child;
    }
    heap[place] = last;
    pthread_mutex_unlock(&gate);
    return least;
}

static uint64_t workload(void)
{
    uint64_t sum = 0;
    for (int i = 0; i < size; i++) put(items[i]);
    for (int i = 0; i < size; i++) sum = sum * 31 + take();
    return sum;
}

int main(int argc, char **argv)
{
    uint32_t state = 1;
    size = argc > 1 ? atoi(argv[1]) : 0;
    if (size < 1 || size > MOST_ITEMS) errx(2, "usage: priority_queue ITEMS");
    for (int i = 0; i < size; i++) items[i] = (state = state * 1664525 + 1013904223) >> 8;
    return measure(workload);
}
