// The limit for writing a file line by line: fputs, a million times, to a device that takes everything.
#include "measure.h"

static uint64_t workload(void)
{
    uint64_t characters = 0;
    FILE *file = fopen("/dev/null", "we");
    if (!file) err(1, "/dev/null");
    for (int i = 0; i < 1000000; i++) {
        if (fputs("a line as long as many lines are\n", file) < 0) err(1, "fputs");
        characters += sizeof "a line as long as many lines are\n" - 1;
    }
    if (fclose(file) < 0) err(1, "fclose");
    return characters;
}

int main(void)
{
    return measure(workload);
}
