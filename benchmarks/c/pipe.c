// The limit for os.write and os.readinto: 4 KiB into a pipe and out again, 1 024 times. The last byte of each is added up.
// There is a second thread, which only sleeps, as every .NET process has some: without it the kernel need not count who uses a file, and
// takes a tenth less.
#include "measure.h"
#include <pthread.h>

static int ends[2];

static uint64_t workload(void)
{
    static unsigned char sent[4096], received[4096];
    uint64_t sum = 0;
    for (int i = 0; i < 1024; i++) {
        sent[4095] = i;
        if (write(ends[1], sent, sizeof sent) != sizeof sent) err(1, "write");
        if (read(ends[0], received, sizeof received) != sizeof received) err(1, "read");
        sum += received[4095];
    }
    return sum;
}

static void *sleep_on(void *_)
{
    pause();
    return _;
}

int main(void)
{
    pthread_t thread;
    if (pipe2(ends, O_CLOEXEC) < 0) err(1, "pipe2");
    if ((errno = pthread_create(&thread, NULL, sleep_on, NULL))) err(1, "pthread_create");
    return measure(workload);
}
