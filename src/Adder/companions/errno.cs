using Adder.Core.Errors;

namespace Adder;

/// <summary>Python's <c>errno</c>: the numbers by which the operating system names its errors.</summary>
/// <remarks>Numbers that are equal on Linux, macOS and Windows are constants and can be <c>case</c> labels; the others are properties that
/// answer the running system's number. See <see href="https://docs.python.org/3/library/errno.html">errno</see> in Python's documentation and
/// <see href="https://man7.org/linux/man-pages/man3/errno.3.html">errno(3)</see>.</remarks>
public static class errno
{
    /// <summary>The name of each number of the running system, such as <c>ENOENT</c> for 2.</summary>
    public static IReadOnlyDictionary<int, string> errorcode { get; } = ErrnoNames.ByNumber;

    /// <summary>Operation not permitted.</summary>
    public const int EPERM = Errno.EPERM;

    /// <summary>No such file or directory.</summary>
    public const int ENOENT = Errno.ENOENT;

    /// <summary>No such process.</summary>
    public const int ESRCH = Errno.ESRCH;

    /// <summary>Interrupted system call.</summary>
    public const int EINTR = Errno.EINTR;

    /// <summary>Input/output error.</summary>
    public const int EIO = Errno.EIO;

    /// <summary>No such device or address.</summary>
    public const int ENXIO = Errno.ENXIO;

    /// <summary>Argument list too long.</summary>
    public const int E2BIG = Errno.E2BIG;

    /// <summary>Exec format error.</summary>
    public const int ENOEXEC = Errno.ENOEXEC;

    /// <summary>Bad file descriptor.</summary>
    public const int EBADF = Errno.EBADF;

    /// <summary>No child processes.</summary>
    public const int ECHILD = Errno.ECHILD;

    /// <summary>Resource temporarily unavailable.</summary>
    public static int EAGAIN => Errno.EAGAIN;

    /// <summary>Resource temporarily unavailable.</summary>
    public static int EWOULDBLOCK => Errno.EWOULDBLOCK;

    /// <summary>Cannot allocate memory.</summary>
    public const int ENOMEM = Errno.ENOMEM;

    /// <summary>Permission denied.</summary>
    public const int EACCES = Errno.EACCES;

    /// <summary>Bad address.</summary>
    public const int EFAULT = Errno.EFAULT;

    /// <summary>Block device required.</summary>
    public static int ENOTBLK => Errno.ENOTBLK;

    /// <summary>Device or resource busy.</summary>
    public const int EBUSY = Errno.EBUSY;

    /// <summary>File exists.</summary>
    public const int EEXIST = Errno.EEXIST;

    /// <summary>Invalid cross-device link.</summary>
    public const int EXDEV = Errno.EXDEV;

    /// <summary>No such device.</summary>
    public const int ENODEV = Errno.ENODEV;

    /// <summary>Not a directory.</summary>
    public const int ENOTDIR = Errno.ENOTDIR;

    /// <summary>Is a directory.</summary>
    public const int EISDIR = Errno.EISDIR;

    /// <summary>Invalid argument.</summary>
    public const int EINVAL = Errno.EINVAL;

    /// <summary>Too many open files in system.</summary>
    public const int ENFILE = Errno.ENFILE;

    /// <summary>Too many open files.</summary>
    public const int EMFILE = Errno.EMFILE;

    /// <summary>Inappropriate ioctl for device.</summary>
    public const int ENOTTY = Errno.ENOTTY;

    /// <summary>Text file busy.</summary>
    public static int ETXTBSY => Errno.ETXTBSY;

    /// <summary>File too large.</summary>
    public const int EFBIG = Errno.EFBIG;

    /// <summary>No space left on device.</summary>
    public const int ENOSPC = Errno.ENOSPC;

    /// <summary>Illegal seek.</summary>
    public const int ESPIPE = Errno.ESPIPE;

    /// <summary>Read-only file system.</summary>
    public const int EROFS = Errno.EROFS;

    /// <summary>Too many links.</summary>
    public const int EMLINK = Errno.EMLINK;

    /// <summary>Broken pipe.</summary>
    public const int EPIPE = Errno.EPIPE;

    /// <summary>Numerical argument out of domain.</summary>
    public const int EDOM = Errno.EDOM;

    /// <summary>Numerical result out of range.</summary>
    public const int ERANGE = Errno.ERANGE;

    /// <summary>Resource deadlock avoided.</summary>
    public static int EDEADLK => Errno.EDEADLK;

    /// <summary>Resource deadlock avoided.</summary>
    public static int EDEADLOCK => Errno.EDEADLOCK;

    /// <summary>File name too long.</summary>
    public static int ENAMETOOLONG => Errno.ENAMETOOLONG;

    /// <summary>No locks available.</summary>
    public static int ENOLCK => Errno.ENOLCK;

    /// <summary>Function not implemented.</summary>
    public static int ENOSYS => Errno.ENOSYS;

    /// <summary>Directory not empty.</summary>
    public static int ENOTEMPTY => Errno.ENOTEMPTY;

    /// <summary>Too many levels of symbolic links.</summary>
    public static int ELOOP => Errno.ELOOP;

    /// <summary>No message of desired type.</summary>
    public static int ENOMSG => Errno.ENOMSG;

    /// <summary>Identifier removed.</summary>
    public static int EIDRM => Errno.EIDRM;

    /// <summary>Channel number out of range.</summary>
    public static int ECHRNG => Errno.ECHRNG;

    /// <summary>Level 2 not synchronized.</summary>
    public static int EL2NSYNC => Errno.EL2NSYNC;

    /// <summary>Level 3 halted.</summary>
    public static int EL3HLT => Errno.EL3HLT;

    /// <summary>Level 3 reset.</summary>
    public static int EL3RST => Errno.EL3RST;

    /// <summary>Link number out of range.</summary>
    public static int ELNRNG => Errno.ELNRNG;

    /// <summary>Protocol driver not attached.</summary>
    public static int EUNATCH => Errno.EUNATCH;

    /// <summary>No CSI structure available.</summary>
    public static int ENOCSI => Errno.ENOCSI;

    /// <summary>Level 2 halted.</summary>
    public static int EL2HLT => Errno.EL2HLT;

    /// <summary>Invalid exchange.</summary>
    public static int EBADE => Errno.EBADE;

    /// <summary>Invalid request descriptor.</summary>
    public static int EBADR => Errno.EBADR;

    /// <summary>Exchange full.</summary>
    public static int EXFULL => Errno.EXFULL;

    /// <summary>No anode.</summary>
    public static int ENOANO => Errno.ENOANO;

    /// <summary>Invalid request code.</summary>
    public static int EBADRQC => Errno.EBADRQC;

    /// <summary>Invalid slot.</summary>
    public static int EBADSLT => Errno.EBADSLT;

    /// <summary>Bad font file format.</summary>
    public static int EBFONT => Errno.EBFONT;

    /// <summary>Device not a stream.</summary>
    public static int ENOSTR => Errno.ENOSTR;

    /// <summary>No data available.</summary>
    public static int ENODATA => Errno.ENODATA;

    /// <summary>Timer expired.</summary>
    public static int ETIME => Errno.ETIME;

    /// <summary>Out of streams resources.</summary>
    public static int ENOSR => Errno.ENOSR;

    /// <summary>Machine is not on the network.</summary>
    public static int ENONET => Errno.ENONET;

    /// <summary>Package not installed.</summary>
    public static int ENOPKG => Errno.ENOPKG;

    /// <summary>Object is remote.</summary>
    public static int EREMOTE => Errno.EREMOTE;

    /// <summary>Link has been severed.</summary>
    public static int ENOLINK => Errno.ENOLINK;

    /// <summary>Advertise error.</summary>
    public static int EADV => Errno.EADV;

    /// <summary>Srmount error.</summary>
    public static int ESRMNT => Errno.ESRMNT;

    /// <summary>Communication error on send.</summary>
    public static int ECOMM => Errno.ECOMM;

    /// <summary>Protocol error.</summary>
    public static int EPROTO => Errno.EPROTO;

    /// <summary>Multihop attempted.</summary>
    public static int EMULTIHOP => Errno.EMULTIHOP;

    /// <summary>RFS specific error.</summary>
    public static int EDOTDOT => Errno.EDOTDOT;

    /// <summary>Bad message.</summary>
    public static int EBADMSG => Errno.EBADMSG;

    /// <summary>Value too large for defined data type.</summary>
    public static int EOVERFLOW => Errno.EOVERFLOW;

    /// <summary>Name not unique on network.</summary>
    public static int ENOTUNIQ => Errno.ENOTUNIQ;

    /// <summary>File descriptor in bad state.</summary>
    public static int EBADFD => Errno.EBADFD;

    /// <summary>Remote address changed.</summary>
    public static int EREMCHG => Errno.EREMCHG;

    /// <summary>Can not access a needed shared library.</summary>
    public static int ELIBACC => Errno.ELIBACC;

    /// <summary>Accessing a corrupted shared library.</summary>
    public static int ELIBBAD => Errno.ELIBBAD;

    /// <summary>.lib section in a.out corrupted.</summary>
    public static int ELIBSCN => Errno.ELIBSCN;

    /// <summary>Attempting to link in too many shared libraries.</summary>
    public static int ELIBMAX => Errno.ELIBMAX;

    /// <summary>Cannot exec a shared library directly.</summary>
    public static int ELIBEXEC => Errno.ELIBEXEC;

    /// <summary>Invalid or incomplete multibyte or wide character.</summary>
    public static int EILSEQ => Errno.EILSEQ;

    /// <summary>Interrupted system call should be restarted.</summary>
    public static int ERESTART => Errno.ERESTART;

    /// <summary>Streams pipe error.</summary>
    public static int ESTRPIPE => Errno.ESTRPIPE;

    /// <summary>Too many users.</summary>
    public static int EUSERS => Errno.EUSERS;

    /// <summary>Socket operation on non-socket.</summary>
    public static int ENOTSOCK => Errno.ENOTSOCK;

    /// <summary>Destination address required.</summary>
    public static int EDESTADDRREQ => Errno.EDESTADDRREQ;

    /// <summary>Message too long.</summary>
    public static int EMSGSIZE => Errno.EMSGSIZE;

    /// <summary>Protocol wrong type for socket.</summary>
    public static int EPROTOTYPE => Errno.EPROTOTYPE;

    /// <summary>Protocol not available.</summary>
    public static int ENOPROTOOPT => Errno.ENOPROTOOPT;

    /// <summary>Protocol not supported.</summary>
    public static int EPROTONOSUPPORT => Errno.EPROTONOSUPPORT;

    /// <summary>Socket type not supported.</summary>
    public static int ESOCKTNOSUPPORT => Errno.ESOCKTNOSUPPORT;

    /// <summary>Operation not supported.</summary>
    public static int ENOTSUP => Errno.ENOTSUP;

    /// <summary>Operation not supported.</summary>
    public static int EOPNOTSUPP => Errno.EOPNOTSUPP;

    /// <summary>Protocol family not supported.</summary>
    public static int EPFNOSUPPORT => Errno.EPFNOSUPPORT;

    /// <summary>Address family not supported by protocol.</summary>
    public static int EAFNOSUPPORT => Errno.EAFNOSUPPORT;

    /// <summary>Address already in use.</summary>
    public static int EADDRINUSE => Errno.EADDRINUSE;

    /// <summary>Cannot assign requested address.</summary>
    public static int EADDRNOTAVAIL => Errno.EADDRNOTAVAIL;

    /// <summary>Network is down.</summary>
    public static int ENETDOWN => Errno.ENETDOWN;

    /// <summary>Network is unreachable.</summary>
    public static int ENETUNREACH => Errno.ENETUNREACH;

    /// <summary>Network dropped connection on reset.</summary>
    public static int ENETRESET => Errno.ENETRESET;

    /// <summary>Software caused connection abort.</summary>
    public static int ECONNABORTED => Errno.ECONNABORTED;

    /// <summary>Connection reset by peer.</summary>
    public static int ECONNRESET => Errno.ECONNRESET;

    /// <summary>No buffer space available.</summary>
    public static int ENOBUFS => Errno.ENOBUFS;

    /// <summary>Transport endpoint is already connected.</summary>
    public static int EISCONN => Errno.EISCONN;

    /// <summary>Transport endpoint is not connected.</summary>
    public static int ENOTCONN => Errno.ENOTCONN;

    /// <summary>Cannot send after transport endpoint shutdown.</summary>
    public static int ESHUTDOWN => Errno.ESHUTDOWN;

    /// <summary>Too many references: cannot splice.</summary>
    public static int ETOOMANYREFS => Errno.ETOOMANYREFS;

    /// <summary>Connection timed out.</summary>
    public static int ETIMEDOUT => Errno.ETIMEDOUT;

    /// <summary>Connection refused.</summary>
    public static int ECONNREFUSED => Errno.ECONNREFUSED;

    /// <summary>Host is down.</summary>
    public static int EHOSTDOWN => Errno.EHOSTDOWN;

    /// <summary>No route to host.</summary>
    public static int EHOSTUNREACH => Errno.EHOSTUNREACH;

    /// <summary>Operation already in progress.</summary>
    public static int EALREADY => Errno.EALREADY;

    /// <summary>Operation now in progress.</summary>
    public static int EINPROGRESS => Errno.EINPROGRESS;

    /// <summary>Stale file handle.</summary>
    public static int ESTALE => Errno.ESTALE;

    /// <summary>Structure needs cleaning.</summary>
    public static int EUCLEAN => Errno.EUCLEAN;

    /// <summary>Not a XENIX named type file.</summary>
    public static int ENOTNAM => Errno.ENOTNAM;

    /// <summary>No XENIX semaphores available.</summary>
    public static int ENAVAIL => Errno.ENAVAIL;

    /// <summary>Is a named type file.</summary>
    public static int EISNAM => Errno.EISNAM;

    /// <summary>Remote I/O error.</summary>
    public static int EREMOTEIO => Errno.EREMOTEIO;

    /// <summary>Disk quota exceeded.</summary>
    public static int EDQUOT => Errno.EDQUOT;

    /// <summary>No medium found.</summary>
    public static int ENOMEDIUM => Errno.ENOMEDIUM;

    /// <summary>Wrong medium type.</summary>
    public static int EMEDIUMTYPE => Errno.EMEDIUMTYPE;

    /// <summary>Operation canceled.</summary>
    public static int ECANCELED => Errno.ECANCELED;

    /// <summary>Required key not available.</summary>
    public static int ENOKEY => Errno.ENOKEY;

    /// <summary>Key has expired.</summary>
    public static int EKEYEXPIRED => Errno.EKEYEXPIRED;

    /// <summary>Key has been revoked.</summary>
    public static int EKEYREVOKED => Errno.EKEYREVOKED;

    /// <summary>Key was rejected by service.</summary>
    public static int EKEYREJECTED => Errno.EKEYREJECTED;

    /// <summary>Owner died.</summary>
    public static int EOWNERDEAD => Errno.EOWNERDEAD;

    /// <summary>State not recoverable.</summary>
    public static int ENOTRECOVERABLE => Errno.ENOTRECOVERABLE;

    /// <summary>Operation not possible due to RF-kill.</summary>
    public static int ERFKILL => Errno.ERFKILL;
}
