// The limit for os.stat: one statx of each of the names in a flat directory, by their whole paths, which are made beforehand.
// The sizes are added up.
#include "measure.h"

static char **paths;
static size_t count;

static uint64_t workload(void)
{
    uint64_t bytes = 0;
    for (size_t i = 0; i < count; i++) {
        struct statx status;
        if (statx(AT_FDCWD, paths[i], 0, STATX_BASIC_STATS, &status) < 0) err(1, "%s", paths[i]);
        bytes += status.stx_size;
    }
    return bytes;
}

int main(int argc, char **argv)
{
    if (argc != 2) errx(2, "usage: os_stat DIRECTORY");
    DIR *directory = opendir(argv[1]);
    if (!directory) err(1, "%s", argv[1]);
    for (struct dirent *entry; (entry = readdir(directory));) {
        if (IS_DOTS(entry->d_name)) continue;
        paths = realloc(paths, (count + 1) * sizeof *paths);
        if (!paths || asprintf(&paths[count++], "%s/%s", argv[1], entry->d_name) < 0) err(1, "memory");
    }
    closedir(directory);
    return measure(workload);
}
