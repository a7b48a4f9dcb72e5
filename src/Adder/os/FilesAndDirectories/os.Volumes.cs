using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class os
{
    /// <summary>The drives of this computer.</summary>
    /// <returns>Their paths, such as <c>C:\</c>.</returns>
    /// <exception cref="PlatformNotSupportedException">So far always: Windows is still to come.</exception>
    /// <remarks>Availability: Windows. See <see href="https://docs.python.org/3/library/os.html#os.listdrives">os.listdrives</see> in
    /// Python's documentation.</remarks>
    [SupportedOSPlatform("windows")]
    public static List<string> listdrives() => Volumes.Drives();

    /// <summary>The places where a volume is mounted.</summary>
    /// <param name="volume">The volume's path, as from <see cref="listvolumes"/>.</param>
    /// <returns>Their paths.</returns>
    /// <exception cref="PlatformNotSupportedException">So far always: Windows is still to come.</exception>
    /// <remarks>Availability: Windows. See <see href="https://docs.python.org/3/library/os.html#os.listmounts">os.listmounts</see> in
    /// Python's documentation.</remarks>
    [SupportedOSPlatform("windows")]
    public static List<string> listmounts(path_arg volume) => Volumes.Mounts(volume);

    /// <summary>The volumes of this computer.</summary>
    /// <returns>Their paths, which begin with <c>\\?\Volume{</c>.</returns>
    /// <exception cref="PlatformNotSupportedException">So far always: Windows is still to come.</exception>
    /// <remarks>Availability: Windows. See <see href="https://docs.python.org/3/library/os.html#os.listvolumes">os.listvolumes</see> in
    /// Python's documentation.</remarks>
    [SupportedOSPlatform("windows")]
    public static List<string> listvolumes() => Volumes.All();
}
