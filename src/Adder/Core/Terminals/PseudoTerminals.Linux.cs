using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Adder.Core.Errors;
using Adder.Core.Files;
using static Adder.Native.Linux.Libc;
using static Adder.Native.Unix.Libc;

namespace Adder.Core.Terminals;

/// <summary>What libutil does for others; it is a part of the C library on newer systems only.</summary>
[SupportedOSPlatform("linux")]
internal static unsafe class PseudoTerminalsLinux
{
    private const int NeitherControllingNorInherited = O_RDWR | O_NOCTTY | O_CLOEXEC;

    internal static (int Master, int Slave) Open()
    {
        var master = PseudoTerminalsUnix.OpenMaster(NeitherControllingNorInherited);
        try
        {
            Posix.Check(grantpt(master));
            Posix.Check(unlockpt(master));
            return (master, OpenSlave(master));
        }
        catch
        {
            close(master);
            throw;
        }
    }

    internal static void LogIn(int fd)
    {
        FileTarget.CheckNotNegative(fd);
        setsid();   // whoever leads a session already may still get the terminal
        Posix.Check(ioctl(fd, TIOCSCTTY, null));
        for (var standard = 0; standard <= 2; standard++)
        {
            int result;
            do result = dup2(fd, standard);
            while (result == -1 && (Marshal.GetLastPInvokeError() == Errno.EBUSY || Marshal.GetLastPInvokeError() == Errno.EINTR));
            Posix.Check(result);
        }

        if (fd > 2) close(fd);
    }

    // By the master's own word, which holds wherever the names of slaves are mounted; sandboxes that lack it know the name.
    private static int OpenSlave(int master)
    {
        var slave = ioctl(master, TIOCGPTPEER, (void*)NeitherControllingNorInherited);
        if (slave != -1) return slave;

        var name = stackalloc byte[PseudoTerminalsUnix.LongestName];
        PseudoTerminalsUnix.SlaveName(master, name);
        return (int)Posix.Check(openat(AT_FDCWD, name, NeitherControllingNorInherited, 0));
    }
}
