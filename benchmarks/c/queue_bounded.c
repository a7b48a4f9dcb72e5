// For queue.Queue: a ring under a pthread mutex with two condition variables. Half of the threads put numbers in, half take them out.
#include "team.h"

#define MOST_THREADS 16
#define UNBOUNDED (1 << 20)

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t not_empty = PTHREAD_COND_INITIALIZER, not_full = PTHREAD_COND_INITIALIZER;
static int ring[UNBOUNDED], head, count, bound, items;

static uint64_t put_all(void)
{
    for (int i = 0; i < items; i++) {
        pthread_mutex_lock(&gate);
        while (count == bound) pthread_cond_wait(&not_full, &gate);
        ring[(head + count++) & (UNBOUNDED - 1)] = i;
        pthread_cond_signal(&not_empty);
        pthread_mutex_unlock(&gate);
    }
    return 0;
}

static uint64_t take_all(void)
{
    uint64_t sum = 0;
    for (int i = 0; i < items; i++) {
        pthread_mutex_lock(&gate);
        while (count == 0) pthread_cond_wait(&not_empty, &gate);
        sum += ring[head];
        head = (head + 1) & (UNBOUNDED - 1);
        count--;
        pthread_cond_signal(&not_full);
        pthread_mutex_unlock(&gate);
    }
    return sum;
}

int main(int argc, char **argv)
{
    part *parts[MOST_THREADS];
    int pairs;
    if (argc < 2 || sscanf(argv[1], "%d %d %d", &pairs, &bound, &items) != 3 || pairs < 1 || pairs * 2 > MOST_THREADS)
        errx(2, "usage: queue_bounded 'PAIRS BOUND ITEMS'");
    items /= pairs;
    if (bound == 0) bound = UNBOUNDED;
    for (int i = 0; i < pairs; i++) {
        parts[i] = put_all;
        parts[pairs + i] = take_all;
    }
    return measure_team(pairs * 2, parts);
}
