// The limit for os.system: the command "true", 16 times.
#include "measure.h"

static uint64_t workload(void)
{
    for (int i = 0; i < 16; i++)
        if (system("true") != 0) errx(1, "system");
    return 16;
}

int main(void)
{
    return measure(workload);
}
