using System.Runtime.Versioning;

namespace Adder;

public static partial class stat
{
    /// <summary>The file may not be written or removed.</summary>
    public const int FILE_ATTRIBUTE_READONLY = 0x1;

    /// <summary>Listings leave the file out.</summary>
    public const int FILE_ATTRIBUTE_HIDDEN = 0x2;

    /// <summary>The file belongs to the system.</summary>
    public const int FILE_ATTRIBUTE_SYSTEM = 0x4;

    /// <summary>A directory.</summary>
    public const int FILE_ATTRIBUTE_DIRECTORY = 0x10;

    /// <summary>The file has changed since the last backup.</summary>
    public const int FILE_ATTRIBUTE_ARCHIVE = 0x20;

    /// <summary>Kept for the system.</summary>
    public const int FILE_ATTRIBUTE_DEVICE = 0x40;

    /// <summary>No other attribute is set.</summary>
    public const int FILE_ATTRIBUTE_NORMAL = 0x80;

    /// <summary>The file serves for a short time.</summary>
    public const int FILE_ATTRIBUTE_TEMPORARY = 0x100;

    /// <summary>The file has holes.</summary>
    public const int FILE_ATTRIBUTE_SPARSE_FILE = 0x200;

    /// <summary>A reparse point, such as a symbolic link.</summary>
    public const int FILE_ATTRIBUTE_REPARSE_POINT = 0x400;

    /// <summary>The file is stored compressed.</summary>
    public const int FILE_ATTRIBUTE_COMPRESSED = 0x800;

    /// <summary>The content is on slow storage.</summary>
    public const int FILE_ATTRIBUTE_OFFLINE = 0x1000;

    /// <summary>The indexing service leaves the file out.</summary>
    public const int FILE_ATTRIBUTE_NOT_CONTENT_INDEXED = 0x2000;

    /// <summary>The file is stored encrypted.</summary>
    public const int FILE_ATTRIBUTE_ENCRYPTED = 0x4000;

    /// <summary>The file is guarded against corruption.</summary>
    public const int FILE_ATTRIBUTE_INTEGRITY_STREAM = 0x8000;

    /// <summary>Kept for the system.</summary>
    public const int FILE_ATTRIBUTE_VIRTUAL = 0x10000;

    /// <summary>The scrubber does not read the file.</summary>
    public const int FILE_ATTRIBUTE_NO_SCRUB_DATA = 0x20000;

    /// <summary>A symbolic link.</summary>
    /// <remarks>Availability: Windows.</remarks>
    [SupportedOSPlatform("windows")]
    public const long IO_REPARSE_TAG_SYMLINK = 0xA000000C;

    /// <summary>A junction or a mounted volume.</summary>
    /// <remarks>Availability: Windows.</remarks>
    [SupportedOSPlatform("windows")]
    public const long IO_REPARSE_TAG_MOUNT_POINT = 0xA0000003;

    /// <summary>A link that starts an application.</summary>
    /// <remarks>Availability: Windows.</remarks>
    [SupportedOSPlatform("windows")]
    public const long IO_REPARSE_TAG_APPEXECLINK = 0x8000001B;
}
