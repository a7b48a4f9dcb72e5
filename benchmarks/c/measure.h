// Runs a workload until it is warm, then again and again; prints the median time of one iteration and what one iteration counted.
#pragma once
#define _GNU_SOURCE
#include <dirent.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define WARM_UP 0.3
#define MEASURED 0.6
#define MOST 4096

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

static int by_value(const void *left, const void *right)
{
    double difference = *(const double *)left - *(const double *)right;
    return (difference > 0) - (difference < 0);
}

static int measure(uint64_t (*workload)(void))
{
    static double times[MOST];
    uint64_t counted = 0;
    int taken = 0;
    double start = now();
    while (now() - start < WARM_UP) counted = workload();
    start = now();
    while (taken < 5 || (now() - start < MEASURED && taken < MOST)) {
        double began = now();
        counted = workload();
        times[taken++] = now() - began;
    }
    qsort(times, taken, sizeof times[0], by_value);
    printf("{\"seconds\": %.9f, \"counted\": %ju}\n", times[taken / 2], (uintmax_t)counted);
    return 0;
}

// What getdents64 fills in; glibc's getdents64() answers it as struct dirent64.
#define BUFFER 32768
#define IS_DOTS(name) ((name)[0] == '.' && ((name)[1] == 0 || ((name)[1] == '.' && (name)[2] == 0)))
