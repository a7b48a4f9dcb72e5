using System.Runtime.Versioning;
using Adder.Core.SystemInfo;

namespace Adder;

public static partial class os
{
    /// <summary>For <c>dlopen</c>: functions of the library are looked up when they are first called.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.RTLD_LAZY">os.RTLD_LAZY</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/dlopen.3.html">dlopen(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int RTLD_LAZY = 1;

    /// <summary>For <c>dlopen</c>: all that the library needs is looked up before the call ends.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.RTLD_NOW">os.RTLD_NOW</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/dlopen.3.html">dlopen(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public const int RTLD_NOW = 2;

    /// <summary>For <c>dlopen</c>: libraries that are loaded later find the symbols of this one.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.RTLD_GLOBAL">os.RTLD_GLOBAL</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/dlopen.3.html">dlopen(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int RTLD_GLOBAL => LoadingFlags.RTLD_GLOBAL;

    /// <summary>For <c>dlopen</c>: the opposite of <see cref="RTLD_GLOBAL"/>.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.RTLD_LOCAL">os.RTLD_LOCAL</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/dlopen.3.html">dlopen(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int RTLD_LOCAL => LoadingFlags.RTLD_LOCAL;

    /// <summary>For <c>dlopen</c>: <c>dlclose</c> doesn't unload the library.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.RTLD_NODELETE">os.RTLD_NODELETE</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/dlopen.3.html">dlopen(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int RTLD_NODELETE => LoadingFlags.RTLD_NODELETE;

    /// <summary>For <c>dlopen</c>: the library is not loaded, only asked for.</summary>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.RTLD_NOLOAD">os.RTLD_NOLOAD</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man3/dlopen.3.html">dlopen(3)</see>.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static int RTLD_NOLOAD => LoadingFlags.RTLD_NOLOAD;

    /// <summary>For <c>dlopen</c>: the library prefers its own symbols to global ones of the same name.</summary>
    /// <remarks>Availability: Linux. See <see href="https://docs.python.org/3/library/os.html#os.RTLD_DEEPBIND">os.RTLD_DEEPBIND</see> in
    /// Python's documentation and <see href="https://man7.org/linux/man-pages/man3/dlopen.3.html">dlopen(3)</see>.</remarks>
    [SupportedOSPlatform("linux")]
    public const int RTLD_DEEPBIND = 8;
}
