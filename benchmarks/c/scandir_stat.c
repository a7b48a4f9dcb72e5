// The limit for scandir with a stat of each entry: as walk.c, and one statx of every name, relative to its open directory.
// The sizes of the files are added up.
#include "measure.h"

static const char *top;

static uint64_t walk(int directory)
{
    char buffer[BUFFER] __attribute__((aligned(8)));
    uint64_t bytes = 0;
    ssize_t got;
    while ((got = getdents64(directory, buffer, sizeof buffer)) > 0) {
        for (char *at = buffer; at < buffer + got;) {
            struct dirent64 *entry = (struct dirent64 *)at;
            struct statx status;
            at += entry->d_reclen;
            if (IS_DOTS(entry->d_name)) continue;
            if (statx(directory, entry->d_name, AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, &status) < 0) err(1, "%s", entry->d_name);
            if (entry->d_type != DT_DIR) {
                bytes += status.stx_size;
                continue;
            }
            int below = openat(directory, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            if (below < 0) err(1, "%s", entry->d_name);
            bytes += walk(below);
            close(below);
        }
    }
    if (got < 0) err(1, "getdents64");
    return bytes;
}

static uint64_t workload(void)
{
    int directory = open(top, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0) err(1, "%s", top);
    uint64_t bytes = walk(directory);
    close(directory);
    return bytes;
}

int main(int argc, char **argv)
{
    if (argc != 2) errx(2, "usage: scandir_stat TREE");
    top = argv[1];
    return measure(workload);
}
