// The limit for os.posix_spawn and os.waitpid: /bin/true, 16 times, one after the other.
#include "measure.h"
#include <spawn.h>
#include <sys/wait.h>

static uint64_t workload(void)
{
    char *argv[] = {"true", NULL};
    for (int i = 0; i < 16; i++) {
        pid_t pid;
        int status;
        if ((errno = posix_spawn(&pid, "/bin/true", NULL, NULL, argv, environ))) err(1, "posix_spawn");
        if (waitpid(pid, &status, 0) < 0 || status != 0) errx(1, "waitpid");
    }
    return 16;
}

int main(void)
{
    return measure(workload);
}
