// The limit for os.walk: every directory is opened relative to its parent and read with getdents64; d_type says what to descend into.
// Each name is looked at once, where the kernel wrote it. Nothing is kept.
#include "measure.h"

static const char *top;

static uint64_t walk(int directory)
{
    char buffer[BUFFER] __attribute__((aligned(8)));
    uint64_t entries = 0;
    ssize_t got;
    while ((got = getdents64(directory, buffer, sizeof buffer)) > 0) {
        for (char *at = buffer; at < buffer + got;) {
            struct dirent64 *entry = (struct dirent64 *)at;
            at += entry->d_reclen;
            if (IS_DOTS(entry->d_name)) continue;
            entries++;
            if (entry->d_type != DT_DIR) continue;
            int below = openat(directory, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            if (below < 0) err(1, "%s", entry->d_name);
            entries += walk(below);
            close(below);
        }
    }
    if (got < 0) err(1, "getdents64");
    return entries;
}

static uint64_t workload(void)
{
    int directory = open(top, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0) err(1, "%s", top);
    uint64_t entries = walk(directory);
    close(directory);
    return entries;
}

int main(int argc, char **argv)
{
    if (argc != 2) errx(2, "usage: walk TREE");
    top = argv[1];
    return measure(workload);
}
