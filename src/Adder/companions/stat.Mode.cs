using Adder.Core.Files;

namespace Adder;

public static partial class stat
{
    /// <summary>The place of <see cref="os.stat_result.st_mode"/> in the tuple.</summary>
    public const int ST_MODE = 0;

    /// <summary>The place of <see cref="os.stat_result.st_ino"/> in the tuple.</summary>
    public const int ST_INO = 1;

    /// <summary>The place of <see cref="os.stat_result.st_dev"/> in the tuple.</summary>
    public const int ST_DEV = 2;

    /// <summary>The place of <see cref="os.stat_result.st_nlink"/> in the tuple.</summary>
    public const int ST_NLINK = 3;

    /// <summary>The place of <see cref="os.stat_result.st_uid"/> in the tuple.</summary>
    public const int ST_UID = 4;

    /// <summary>The place of <see cref="os.stat_result.st_gid"/> in the tuple.</summary>
    public const int ST_GID = 5;

    /// <summary>The place of <see cref="os.stat_result.st_size"/> in the tuple.</summary>
    public const int ST_SIZE = 6;

    /// <summary>The place of <see cref="os.stat_result.st_atime"/> in the tuple.</summary>
    public const int ST_ATIME = 7;

    /// <summary>The place of <see cref="os.stat_result.st_mtime"/> in the tuple.</summary>
    public const int ST_MTIME = 8;

    /// <summary>The place of <see cref="os.stat_result.st_ctime"/> in the tuple.</summary>
    public const int ST_CTIME = 9;

    /// <summary>Type: a named pipe.</summary>
    public const int S_IFIFO = ModeBits.S_IFIFO;

    /// <summary>Type: a character device.</summary>
    public const int S_IFCHR = ModeBits.S_IFCHR;

    /// <summary>Type: a directory.</summary>
    public const int S_IFDIR = ModeBits.S_IFDIR;

    /// <summary>Type: a block device.</summary>
    public const int S_IFBLK = ModeBits.S_IFBLK;

    /// <summary>Type: a regular file.</summary>
    public const int S_IFREG = ModeBits.S_IFREG;

    /// <summary>Type: a symbolic link.</summary>
    public const int S_IFLNK = ModeBits.S_IFLNK;

    /// <summary>Type: a socket.</summary>
    public const int S_IFSOCK = ModeBits.S_IFSOCK;

    /// <summary>Type: a door, which only Solaris has.</summary>
    public const int S_IFDOOR = 0;

    /// <summary>Type: an event port, which only Solaris has.</summary>
    public const int S_IFPORT = 0;

    /// <summary>Type: a whiteout, which only macOS has; 0 elsewhere.</summary>
    public static int S_IFWHT => ModeBits.Whiteout;

    /// <summary>Executing the file takes its owner's user id.</summary>
    public const int S_ISUID = ModeBits.S_ISUID;

    /// <summary>Executing the file takes its group's id; in a directory, new files take the directory's group.</summary>
    public const int S_ISGID = ModeBits.S_ISGID;

    /// <summary>Sticky: in a directory, only owners rename and remove their files.</summary>
    public const int S_ISVTX = ModeBits.S_ISVTX;

    /// <summary>Locks are mandatory, on systems that have that: the same bit as <see cref="S_ISGID"/>.</summary>
    public const int S_ENFMT = S_ISGID;

    /// <summary>The owner may read, write and execute.</summary>
    public const int S_IRWXU = 0x1C0;

    /// <summary>The owner may read.</summary>
    public const int S_IRUSR = 0x100;

    /// <summary>The owner may write.</summary>
    public const int S_IWUSR = 0x80;

    /// <summary>The owner may execute, or search a directory.</summary>
    public const int S_IXUSR = ModeBits.S_IXUSR;

    /// <summary>The group may read, write and execute.</summary>
    public const int S_IRWXG = 0x38;

    /// <summary>The group may read.</summary>
    public const int S_IRGRP = 0x20;

    /// <summary>The group may write.</summary>
    public const int S_IWGRP = 0x10;

    /// <summary>The group may execute, or search a directory.</summary>
    public const int S_IXGRP = ModeBits.S_IXGRP;

    /// <summary>Everybody else may read, write and execute.</summary>
    public const int S_IRWXO = 0x7;

    /// <summary>Everybody else may read.</summary>
    public const int S_IROTH = 0x4;

    /// <summary>Everybody else may write.</summary>
    public const int S_IWOTH = 0x2;

    /// <summary>Everybody else may execute, or search a directory.</summary>
    public const int S_IXOTH = ModeBits.S_IXOTH;

    /// <summary>The older name of <see cref="S_IRUSR"/>.</summary>
    public const int S_IREAD = S_IRUSR;

    /// <summary>The older name of <see cref="S_IWUSR"/>.</summary>
    public const int S_IWRITE = S_IWUSR;

    /// <summary>The older name of <see cref="S_IXUSR"/>.</summary>
    public const int S_IEXEC = S_IXUSR;
}
