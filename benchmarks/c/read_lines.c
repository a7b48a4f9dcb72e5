// The limit for reading a file line by line: getline. The lengths are added up.
#include "measure.h"

static const char *path;

static uint64_t workload(void)
{
    FILE *file = fopen(path, "re");
    char *line = NULL;
    size_t room = 0;
    uint64_t characters = 0;
    ssize_t length;
    if (!file) err(1, "%s", path);
    while ((length = getline(&line, &room, file)) >= 0) characters += length;
    free(line);
    fclose(file);
    return characters;
}

int main(int argc, char **argv)
{
    if (argc != 2) errx(2, "usage: read_lines FILE");
    path = argv[1];
    return measure(workload);
}
