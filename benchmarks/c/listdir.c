// The limit for os.listdir: a directory's names, read with getdents64 and kept: one block of text and one array of pointers into it,
// both grown by doubling and freed by the caller.
#include "measure.h"

struct names {
    char *text;
    size_t *starts;
    size_t length, room, count, slots;
};

static const char *top;

static void append(struct names *names, const char *name)
{
    size_t size = strlen(name) + 1;
    if (names->length + size > names->room) names->text = realloc(names->text, names->room = (names->length + size) * 2);
    if (names->count == names->slots)
        names->starts = realloc(names->starts, (names->slots = names->slots ? names->slots * 2 : 64) * sizeof *names->starts);
    if (!names->text || !names->starts) err(1, "memory");
    memcpy(names->text + names->length, name, size);
    names->starts[names->count++] = names->length;
    names->length += size;
}

static struct names list(const char *path)
{
    char buffer[BUFFER] __attribute__((aligned(8)));
    struct names names = {0};
    ssize_t got;
    int directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0) err(1, "%s", path);
    while ((got = getdents64(directory, buffer, sizeof buffer)) > 0) {
        for (char *at = buffer; at < buffer + got; at += ((struct dirent64 *)at)->d_reclen) {
            const char *name = ((struct dirent64 *)at)->d_name;
            if (!IS_DOTS(name)) append(&names, name);
        }
    }
    if (got < 0) err(1, "getdents64");
    close(directory);
    return names;
}

static uint64_t workload(void)
{
    struct names names = list(top);
    free(names.text);
    free(names.starts);
    return names.count;
}

int main(int argc, char **argv)
{
    if (argc != 2) errx(2, "usage: listdir DIRECTORY");
    top = argv[1];
    return measure(workload);
}
