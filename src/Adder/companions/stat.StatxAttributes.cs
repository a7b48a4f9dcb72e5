using System.Runtime.Versioning;

namespace Adder;

public static partial class stat
{
    /// <summary>The file is stored compressed.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_ATTR_COMPRESSED = 0x4;

    /// <summary>The file may not be changed.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_ATTR_IMMUTABLE = 0x10;

    /// <summary>The file may only grow.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_ATTR_APPEND = 0x20;

    /// <summary>Backups leave the file out.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_ATTR_NODUMP = 0x40;

    /// <summary>The file needs a key.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_ATTR_ENCRYPTED = 0x800;

    /// <summary>Going there mounts a file system.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_ATTR_AUTOMOUNT = 0x1000;

    /// <summary>The root of a mount.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_ATTR_MOUNT_ROOT = 0x2000;

    /// <summary>Reading checks the content against a hash tree.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_ATTR_VERITY = 0x100000;

    /// <summary>The content is memory and has no page cache.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_ATTR_DAX = 0x200000;

    /// <summary>The file can be written without torn blocks.</summary>
    /// <remarks>Availability: Linux.</remarks>
    [SupportedOSPlatform("linux")]
    public const int STATX_ATTR_WRITE_ATOMIC = 0x400000;
}
