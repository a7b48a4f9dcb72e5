import os, sys

for dirpath, dirnames, filenames in os.walk(sys.argv[1]):
    dirnames.sort()
    for name in sorted(filenames):
        path = os.path.join(dirpath, name)
        try:
            status = os.stat(path)
            if status.st_nlink > 1:
                print(f"{path}: inode {status.st_ino}, {status.st_nlink} names")
        except OSError as e:
            print(f"{path}: {e.strerror}")
