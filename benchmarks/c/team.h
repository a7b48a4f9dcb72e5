// Threads that do their parts at the same time, again and again; one of them is the caller.
#pragma once
#include "measure.h"
#include <pthread.h>
#include <stdatomic.h>

typedef uint64_t part(void);

static pthread_barrier_t meeting;
static _Atomic uint64_t counted_by_all;
static part *own_part;

static void do_once(part *mine)
{
    pthread_barrier_wait(&meeting);
    counted_by_all += mine();
    pthread_barrier_wait(&meeting);
}

static void *go_on(void *mine)
{
    for (;;) do_once((part *)mine);
    return NULL;
}

static uint64_t once(void)
{
    counted_by_all = 0;
    do_once(own_part);
    return counted_by_all;
}

static int measure_team(int size, part **parts)
{
    if ((errno = pthread_barrier_init(&meeting, NULL, size))) err(1, "pthread_barrier_init");
    own_part = parts[0];
    for (int i = 1; i < size; i++) {
        pthread_t thread;
        if ((errno = pthread_create(&thread, NULL, go_on, (void *)parts[i]))) err(1, "pthread_create");
    }
    return measure(once);
}
