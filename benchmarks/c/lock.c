// For threading.Lock: threads that lock and unlock one pthread mutex to count up, 200 000 times in all.
#include "team.h"

#define MOST_THREADS 16

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static long number;
static int size;

static uint64_t count_up(void)
{
    int times = 200000 / size;
    for (int i = 0; i < times; i++) {
        pthread_mutex_lock(&gate);
        number++;
        pthread_mutex_unlock(&gate);
    }
    return times;
}

int main(int argc, char **argv)
{
    part *parts[MOST_THREADS];
    size = argc > 1 ? atoi(argv[1]) : 0;
    if (size < 1 || size > MOST_THREADS) errx(2, "usage: lock THREADS");
    for (int i = 0; i < size; i++) parts[i] = count_up;
    return measure_team(size, parts);
}
